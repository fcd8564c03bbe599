"""Signs worth an ordinary appointment."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# The limit of 14 drinks a week is the UK limit for low risk, recalled; no cramp study uses it.
worth_an_ordinary_appointment = RedFlag(
    title=say(
        id="Keluhan yang layak diperiksa pada kunjungan biasa",
        en="Signs worth an ordinary appointment",
    ),
    says=say(
        id=(
            "Keluhan ini tidak mendesak, tetapi menunjuk sebab yang dapat dicari dan sering dapat "
            "ditolong. Contohnya gangguan saraf, saluran tulang belakang yang menyempit, aliran "
            "darah tungkai yang kurang, kekurangan kalsium atau vitamin, dan penyakit Parkinson. "
            "Banyak alkohol dan obat kina juga layak dibicarakan: kina untuk kram dapat menimbulkan "
            "efek samping berat yang jarang."
        ),
        en=(
            "These are not urgent, yet they point to causes that can be looked for and often "
            "helped. Examples are nerve trouble, a narrow spinal canal, poor blood flow in the "
            "legs, lack of calcium or vitamins, and Parkinson disease. Much alcohol and quinine "
            "deserve a talk too: quinine for cramps has rare but severe side effects."
        ),
    ),
    urgency=Urgency.ROUTINE,
    do=say(
        id=(
            "Buat janji dengan dokter umum atau puskesmas dalam beberapa minggu. Ceritakan keluhan "
            "ini, dan bawa semua obat dan suplemen Anda. Tanyakan dahulu kepada dokter sebelum "
            "mengubah obat. Datang lebih cepat bila ada lemah, kebas yang meluas, atau sulit "
            "mengendalikan kencing atau buang air besar."
        ),
        en=(
            "Make an appointment with a family doctor or clinic in the coming weeks. Tell about "
            "these signs, and bring all your medicines and supplements. Ask the doctor before "
            "changing any medicine. Go sooner with weakness, spreading numbness, or trouble "
            "controlling urine or stool."
        ),
    ),
    when=nerve_muscle.tingling_or_numb_legs
    | nerve_muscle.burning_feet_night
    | nerve_muscle.stiff_slow_tremor
    | nerve_muscle.back_pain_radiating
    | body.tingling_around_mouth
    | cramp.slow_release_of_grip
    | cramp.getting_worse_fast
    | circulation.calf_pain_on_walking
    | circulation.walking_pain_needs_sitting_or_bending
    | lifestyle.alcohol_units_per_week.more_than(14)
    | medicines_taken.medicines.includes("quinine"),
    suspects=(
        "peripheral_neuropathy",
        "b_vitamin_deficiency",
        "lumbar_spinal_stenosis",
        "lumbar_radiculopathy",
        "peripheral_arterial_disease",
        "hypocalcaemia",
        "parkinson_disease",
        "myotonia",
        "alcohol_use",
    ),
    cites=(
        "hawke2013",
        "suri2010",
        "ecq",
        "parkinsons_uk",
        "delacour2018",
        "fda2010",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a vegan woman of 45 whose toes are numb",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(
            who="a man of 58 whose feet burn at night",
            facts={nerve_muscle.burning_feet_night: True},
            expect=YES,
        ),
        Example(
            who="a man of 66 who has become slow and shaky",
            facts={nerve_muscle.stiff_slow_tremor: True},
            expect=YES,
        ),
        Example(
            who="a woman of 40 with back pain down one leg for three weeks",
            facts={nerve_muscle.back_pain_radiating: True},
            expect=YES,
        ),
        Example(
            who="a woman with tingling round the mouth and nothing else",
            facts={body.tingling_around_mouth: True},
            expect=YES,
        ),
        Example(
            who="a man of 30 whose hands are slow to let go in the cold",
            facts={cramp.slow_release_of_grip: True},
            expect=YES,
        ),
        Example(
            who="a woman whose cramps have clearly become more frequent for a month",
            facts={cramp.getting_worse_fast: True},
            expect=YES,
        ),
        Example(
            who="a man whose calf hurts on walking",
            facts={circulation.calf_pain_on_walking: True},
            expect=YES,
        ),
        Example(
            who="a woman of 70 who must sit down before the walking pain goes",
            facts={circulation.walking_pain_needs_sitting_or_bending: True},
            expect=YES,
        ),
        Example(
            who="a man with 15 drinks a week",
            facts={lifestyle.drinks_alcohol: True, lifestyle.alcohol_units_per_week: 15},
            expect=YES,
        ),
        Example(
            who="a woman who buys quinine for her cramps",
            facts={medicines_taken.medicines: ["quinine"]},
            expect=YES,
        ),
        Example(
            who="a man with 14 drinks a week and none of the signs",
            facts={
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.stiff_slow_tremor: False,
                nerve_muscle.back_pain_radiating: False,
                body.tingling_around_mouth: False,
                cramp.slow_release_of_grip: False,
                cramp.getting_worse_fast: False,
                circulation.calf_pain_on_walking: False,
                circulation.walking_pain_needs_sitting_or_bending: False,
                lifestyle.drinks_alcohol: True,
                lifestyle.alcohol_units_per_week: 14,
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
