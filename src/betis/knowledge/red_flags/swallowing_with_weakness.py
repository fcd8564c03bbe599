"""Growing weakness with trouble swallowing or speaking."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

swallowing_with_weakness = RedFlag(
    title=say(
        id="Otot makin lemah disertai sulit menelan atau bicara",
        en="Growing weakness with trouble swallowing or speaking",
    ),
    says=say(
        id=(
            "Lengan atau tungkai makin lemah atau mengecil, dan menelan atau bicara menjadi "
            "sulit. Ini mengarah ke penyakit saraf atau otot yang bisa mengenai napas. Makanan "
            "juga bisa masuk ke saluran napas."
        ),
        en=(
            "A limb that grows weaker or thinner, together with trouble swallowing or speaking, "
            "points to a disease of nerves or muscles that may reach the breathing. Food can also "
            "go down the wrong way."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Periksa ke dokter atau rumah sakit hari ini untuk penilaian saraf. Makan perlahan "
            "sambil duduk tegak. Bila sulit bernapas atau tersedak berat, telepon 119 atau 112."
        ),
        en=(
            "See a doctor or hospital today for a neurological assessment. Eat slowly, sitting "
            "upright. With trouble breathing or bad choking, call 119 or 112."
        ),
    ),
    when=(nerve_muscle.weakness_progressive | nerve_muscle.muscle_wasting)
    & nerve_muscle.trouble_swallowing_or_speech,
    suspects=("motor_neurone_disease",),
    cites=(
        "ng127",
        "mnd_redflag",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="no new trouble swallowing or speaking clearly; a muscle has become clearly thinner; no leg or arm growing weak",
            facts={
                nerve_muscle.trouble_swallowing_or_speech: False,
                nerve_muscle.muscle_wasting: True,
                nerve_muscle.weakness_progressive: False,
            },
            expect=NO,
        ),
        Example(
            who="a man whose arm weakens and who chokes on water",
            facts={
                nerve_muscle.weakness_progressive: True,
                nerve_muscle.trouble_swallowing_or_speech: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman with a thin hand and slurred speech for weeks",
            facts={
                nerve_muscle.muscle_wasting: True,
                nerve_muscle.trouble_swallowing_or_speech: True,
            },
            expect=YES,
        ),
        Example(
            who="a man with strong, normal muscles",
            facts={nerve_muscle.weakness_progressive: False, nerve_muscle.muscle_wasting: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
