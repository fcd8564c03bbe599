"""Long standing or fixed sitting posture."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

prolonged_standing_or_sitting = Cause(
    title=say(id="Lama berdiri atau duduk diam", en="Long standing or fixed sitting posture"),
    says=say(id="", en=""),
    do=say(id="", en=""),
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(when=lifestyle.prolonged_standing, cites="expert_practice", grade=Grade.WEAK),
        Weight(when=lifestyle.cramped_sitting_position, cites="bpac_nlc", grade=Grade.WEAK),
    ),
    see=("self",),
    icd10="Z72.8",
    cites=("bpac_nlc",),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="prolonged_standing", facts={lifestyle.prolonged_standing: True}, expect=YES),
        Example(
            who="cramped_sitting_position",
            facts={lifestyle.cramped_sitting_position: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={lifestyle.prolonged_standing: False, lifestyle.cramped_sitting_position: False},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
