"""Seasonal worsening in hot months."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

summer_heat_season = Cause(
    title=say(id="Memburuk pada musim panas", en="Seasonal worsening in hot months"),
    says=say(
        id="",
        en="Observed in temperate countries; near the equator treat as heat/sweating exposure instead of month of year",
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.SELF_CARE,
    supports=(Weight(when=cramp.hot_season_worse, cites="garrison2015", grade=Grade.MODERATE),),
    see=("self",),
    frequency=(
        Number(
            value="peak-to-peak variation about two-thirds of the mean",
            what=say(id="", en="seasonal swing in new cramp treatment and searches"),
            people=say(id="", en="Canada, US and Australia population data"),
            cites="garrison2015",
        ),
    ),
    icd10="R25.2",
    cites=("garrison2015",),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="hot_season_worse", facts={cramp.hot_season_worse: True}, expect=YES),
        Example(who="none of it", facts={cramp.hot_season_worse: False}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
