"""Both legs becoming weak within 4 weeks."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# Becomes emergency_now with breathing or swallowing trouble
legs_weakening_fast = RedFlag(
    title=say(
        id="Kedua tungkai melemah dalam 4 minggu", en="Both legs becoming weak within 4 weeks"
    ),
    says=say(id="", en="Both legs becoming weaker over hours, days or up to 4 weeks"),
    urgency=Urgency.SAME_DAY,
    do=say(id="Pergi ke rumah sakit hari ini.", en="Go to hospital today."),
    when=nerve_muscle.weakness_both_legs_within_4_weeks,
    suspects=(
        "guillain_barre",
        "spinal_cord_compression",
        "periodic_paralysis_hypokalaemic",
    ),
    cites=(
        "ng127",
        "nhs_gbs",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="weakness_both_legs_within_4_weeks",
            facts={nerve_muscle.weakness_both_legs_within_4_weeks: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={nerve_muscle.weakness_both_legs_within_4_weeks: False},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
