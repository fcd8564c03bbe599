"""Severe vomiting, diarrhoea or no urine."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# Emergency if drowsy, cold hands or unable to stand
severe_fluid_loss = RedFlag(
    title=say(
        id="Muntah atau diare hebat atau tidak kencing", en="Severe vomiting, diarrhoea or no urine"
    ),
    says=say(
        id="",
        en="Unable to keep fluids down, or no urine for 12 hours, or vomiting or diarrhoea for 2 days or more",
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id="Periksa ke dokter hari ini; minum oralit sedikit-sedikit di perjalanan.",
        en="See a doctor today; drink oral rehydration salts in small sips on the way.",
    ),
    when=body.cannot_keep_fluids_down
    | body.passing_no_urine_12h
    | body.vomiting_or_diarrhoea_days.at_least(2),
    suspects=(
        "dehydration",
        "hypokalaemia",
        "cholera",
    ),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="cannot_keep_fluids_down", facts={body.cannot_keep_fluids_down: True}, expect=YES
        ),
        Example(who="passing_no_urine_12h", facts={body.passing_no_urine_12h: True}, expect=YES),
        Example(
            who="vomiting_or_diarrhoea_days 2 days or more",
            facts={body.vomiting_or_diarrhoea: True, body.vomiting_or_diarrhoea_days: 2},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                body.cannot_keep_fluids_down: False,
                body.passing_no_urine_12h: False,
                body.vomiting_or_diarrhoea_days: 1,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
