"""Growing weakness or thinning muscle."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# NICE: refer weakness over weeks to months for neuromuscular assessment. Cramps or twitching
# without weakness do not count.
progressive_weakness_or_wasting = RedFlag(
    title=say(id="Otot makin lemah atau mengecil", en="Growing weakness or thinning muscle"),
    says=say(
        id=(
            "Lengan atau tungkai yang makin lemah dalam minggu sampai bulan, otot yang mengecil, "
            "atau kaki yang terkulai perlu dinilai dokter. Sebabnya antara lain saraf terjepit, "
            "kerusakan saraf, penyakit otot, dan jarang penyakit saraf motorik. Tungkai yang "
            "mengecil karena stenosis tulang belakang juga termasuk di sini. Kram atau kedutan "
            "tanpa lemah tidak termasuk."
        ),
        en=(
            "An arm or leg that grows weaker over weeks to months, a thinning muscle, or a "
            "dropping foot needs a doctor. The causes include a trapped nerve, nerve damage, "
            "muscle disease and, rarely, motor neurone disease. A leg that thins because of a "
            "narrow spinal canal belongs here too. Cramps or twitches without weakness do not."
        ),
    ),
    urgency=Urgency.WITHIN_TWO_WEEKS,
    do=say(
        id=(
            "Periksa ke dokter dalam beberapa hari. Anda mungkin dirujuk ke dokter saraf. Bila "
            "sulit menelan, bicara, atau bernapas, cari pertolongan hari itu juga."
        ),
        en=(
            "See a doctor within days. A referral to a neurologist is likely. If swallowing, "
            "speech or breathing become difficult, get help the same day."
        ),
    ),
    when=nerve_muscle.weakness_progressive
    | nerve_muscle.muscle_wasting
    | nerve_muscle.foot_drop_or_tripping,
    suspects=(
        "motor_neurone_disease",
        "peripheral_neuropathy",
        "lumbar_radiculopathy",
        "lumbar_spinal_stenosis",
        "hereditary_or_metabolic_myopathy",
    ),
    cites=(
        "ng127",
        "mnd_redflag",
        "nhs_cramps_2017",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 60 whose hand has grown weaker over three months",
            facts={nerve_muscle.weakness_progressive: True},
            expect=YES,
        ),
        Example(
            who="a woman whose calf has become clearly thinner",
            facts={nerve_muscle.muscle_wasting: True},
            expect=YES,
        ),
        Example(
            who="a man who trips over his drooping foot",
            facts={nerve_muscle.foot_drop_or_tripping: True},
            expect=YES,
        ),
        Example(
            who="a man with twitches but full strength and normal muscles",
            facts={
                nerve_muscle.weakness_progressive: False,
                nerve_muscle.muscle_wasting: False,
                nerve_muscle.foot_drop_or_tripping: False,
                nerve_muscle.muscle_twitching: True,
            },
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "general_muscle_weakness",
        "stenosis_symptom_leg_wasting",
    ),
)
