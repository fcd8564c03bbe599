"""Both legs becoming weak within 4 weeks."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

legs_weakening_fast = RedFlag(
    title=say(
        id="Kedua tungkai melemah dalam 4 minggu", en="Both legs becoming weak within 4 weeks"
    ),
    says=say(
        id=(
            "Kedua tungkai yang melemah dalam hitungan jam, hari, atau sampai 4 minggu perlu "
            "dinilai di rumah sakit hari ini. Sebabnya bisa radang saraf (sindrom "
            "Guillain-Barré), penekanan sumsum tulang belakang, atau kalium darah rendah. "
            "Kelemahan bisa naik ke otot napas, dan itu keadaan darurat."
        ),
        en=(
            "Legs that weaken together over hours, days or up to 4 weeks need a hospital today. "
            "The cause may be an inflammation of the nerves (Guillain-Barré syndrome), pressure "
            "on the spinal cord or low blood potassium. The weakness can climb to the breathing "
            "muscles, and that is an emergency."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Pergi ke rumah sakit hari ini. Jangan menyetir sendiri. Bila sulit bernapas, sulit "
            "menelan, atau tidak bisa menahan kencing, telepon 119 atau 112 sekarang."
        ),
        en=(
            "Go to a hospital today. Do not drive yourself. With trouble breathing or swallowing, "
            "or loss of bladder control, call 119 or 112 now."
        ),
    ),
    when=nerve_muscle.weakness_both_legs_within_4_weeks,
    suspects=(
        "guillain_barre",
        "periodic_paralysis_hypokalaemic",
        "hypokalaemia",
    ),
    cites=(
        "ng127",
        "nhs_gbs",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 40 whose legs have grown weaker each day for a week",
            facts={nerve_muscle.weakness_both_legs_within_4_weeks: True},
            expect=YES,
        ),
        Example(
            who="a man with strong legs",
            facts={nerve_muscle.weakness_both_legs_within_4_weeks: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
