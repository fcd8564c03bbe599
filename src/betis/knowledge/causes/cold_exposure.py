"""Cold legs or cold water."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

cold_exposure = Cause(
    title=say(id="Kedinginan", en="Cold legs or cold water"),
    says=say(
        id="",
        en="Feeling of cold legs in bed correlated with cramps; deliberate cold exposure is untested",
    ),
    do=say(id="", en=""),
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(when=lifestyle.cold_exposure, cites="expert_practice", grade=Grade.WEAK),
        Weight(when=circulation.legs_cold_in_bed, cites="hawke2014abs", grade=Grade.MODERATE),
    ),
    see=("self",),
    icd10="T69.9",
    cites=("hawke2014abs",),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="cold_exposure", facts={lifestyle.cold_exposure: True}, expect=YES),
        Example(who="legs_cold_in_bed", facts={circulation.legs_cold_in_bed: True}, expect=YES),
        Example(
            who="none of it",
            facts={lifestyle.cold_exposure: False, circulation.legs_cold_in_bed: False},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
