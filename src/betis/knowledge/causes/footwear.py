"""High heels or tight shoes."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

footwear = Cause(
    title=say(id="Sepatu hak tinggi atau sempit", en="High heels or tight shoes"),
    says=say(id="", en=""),
    do=say(id="", en=""),
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(when=lifestyle.high_heels_or_tight_shoes, cites="expert_practice", grade=Grade.WEAK),
    ),
    see=(
        "self",
        "podiatrist",
    ),
    icd10="Z72.8",
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="high_heels_or_tight_shoes",
            facts={lifestyle.high_heels_or_tight_shoes: True},
            expect=YES,
        ),
        Example(who="none of it", facts={lifestyle.high_heels_or_tight_shoes: False}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
