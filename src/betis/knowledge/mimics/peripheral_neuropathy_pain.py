"""Pain from nerve damage in the feet (neuropathy)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

peripheral_neuropathy_pain = Mimic(
    title=say(
        id="Nyeri karena kerusakan saraf kaki (neuropati)",
        en="Pain from nerve damage in the feet (neuropathy)",
    ),
    says=say(
        id="Saraf kaki yang rusak memberi rasa terbakar, kesemutan, atau kebas, misalnya pada diabetes atau setelah stroke. Kesemutan bukan gejala kram itu sendiri. Namun orang dengan kesemutan di tungkai lebih sering mengalami kram malam (rasio odds 4,1), jadi keduanya bisa ada bersama. Kaki yang lemah atau otot yang mengecil perlu rujukan lebih cepat.",
        en="Damaged nerves of the feet burn, tingle or go numb, for example in diabetes; burning pain can also follow a stroke. Tingling is not a symptom of the cramp itself. But people with tingling legs have night cramps more often (odds ratio 4.1), so both can be there. A weak foot or a wasting muscle needs referral sooner.",
    ),
    differs=say(
        id="Kaki terbakar, kesemutan, seperti tersetrum, atau kebas, terus-menerus atau memburuk di malam hari. Tidak ada otot yang mendadak keras.",
        en="The feet burn, tingle, feel electric or numb, all the time or worse at night. No muscle is suddenly hard.",
    ),
    do=say(
        id="Buat janji biasa ke dokter untuk memeriksa rasa di kaki, gula darah, vitamin B12, dan tiroid. Periksa kaki setiap hari, dan jangan memakai panas pada kulit yang kebas. Bila sudah didiagnosis neuropati diabetik, lanjutkan pengobatan dari dokter.",
        en="Make an ordinary appointment to have feeling in the feet, blood sugar, vitamin B12 and thyroid checked. Look at your feet every day, and use no heat on numb skin. With diabetic neuropathy already diagnosed, go on with the doctor's treatment.",
    ),
    only_when=nerve_muscle.burning_feet_night
    | nerve_muscle.tingling_or_numb_legs
    | cramp.episode_type.among("burning_tingling"),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=nerve_muscle.burning_feet_night | cramp.episode_type.among("burning_tingling"),
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
        Weight(
            when=nerve_muscle.tingling_or_numb_legs, cites="expert_practice", grade=Grade.STRONG
        ),
        Weight(when=body.known_diabetes, cites="expert_practice", grade=Grade.STRONG),
    ),
    against=(Weight(when=cramp.muscle_hard_knot, cites="expert_practice", grade=Grade.MODERATE),),
    checks=("monofilament", "hba1c", "b12", "tsh", "nerve_conduction"),
    see=("gp", "neurologist"),
    icd10="G62.9",
    cites=("monofil_wang", "hawke2013", "expert_practice"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 62 with diabetes whose feet burn at night",
            facts={nerve_muscle.burning_feet_night: True, body.known_diabetes: True},
            expect=YES,
        ),
        Example(
            who="a woman of 58 with numb toes",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(
            who="a woman of 70 with diabetes, ordinary cramps and normal feeling",
            facts={
                body.known_diabetes: True,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.tingling_or_numb_legs: False,
                cramp.episode_type: "painful_hard_muscle",
            },
            expect=NO,
        ),
        Example(
            who="a man of 60 who describes burning and tingling",
            facts={cramp.episode_type: "burning_tingling"},
            expect=YES,
        ),
        Example(
            who="a man with diabetes who was asked nothing else",
            facts={body.known_diabetes: True},
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "tingling",
        "neuropathic_pain",
        "diabetic_polyneuropathy",
    ),
    corrects=("tingling",),
)
