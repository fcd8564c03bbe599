"""Peripheral neuropathy."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

peripheral_neuropathy = Cause(
    title=say(
        id="Kerusakan saraf tepi (neuropati perifer)",
        en="Peripheral neuropathy",
    ),
    says=say(
        id=(
            "Saraf tungkai yang rusak mudah aktif sendiri, lalu otot ikut menegang. "
            "Tandanya kesemutan, kebas, rasa terbakar, atau kedutan. Dalam penelitian 80 "
            "orang dengan kram dan 80 orang tanpa kram, inilah petunjuk terkuat. Kedutan: "
            "rasio odds 4,6 (rentang 1,6–15,5). Kesemutan: 4,1 (1,6–10,3). Rentangnya "
            "lebar, jadi besarnya belum pasti; buktinya sedang. Penyebab saraf rusak "
            "antara lain diabetes, alkohol, kurang vitamin B12, penyakit ginjal atau "
            "tiroid, dan obat kanker. Kram dengan kerusakan saraf karena diabetes memang "
            "perlu ditangani dokter."
        ),
        en=(
            "Damaged leg nerves fire on their own, and the muscle tightens with them. The "
            "signs are tingling, numbness, burning or twitching. In a study of 80 people "
            "with cramps and 80 without, these were the strongest pointers. Twitching: "
            "odds ratio 4.6 (range 1.6–15.5). Tingling: 4.1 (1.6–10.3). The ranges are "
            "wide, so the size is uncertain; the evidence is moderate. Nerves are damaged "
            "by diabetes, alcohol, lack of vitamin B12, kidney or thyroid disease and "
            "cancer medicines, among others. Cramps with diabetic nerve damage do need a "
            "doctor's care."
        ),
    ),
    do=say(
        id=(
            "Bila ada luka kaki atau jari menghitam, periksa hari ini juga. Selain itu, "
            "minta dokter memeriksa rasa di telapak kaki dengan monofilamen. Hasil normal "
            "belum menyingkirkan kerusakan saraf. Tanyakan gula darah, HbA1c, vitamin "
            "B12, fungsi ginjal, hati, dan tiroid. Periksa telapak kaki Anda setiap hari. "
            "Jangan memakai bantal panas atau air panas pada kaki kebas, sebab luka bakar "
            "tidak terasa. Jangan minum vitamin B6 dosis tinggi; itu sendiri dapat "
            "merusak saraf. Asam alfa-lipoat mungkin hampir tidak berpengaruh pada "
            "keluhan saraf, dan belum diuji untuk kram."
        ),
        en=(
            "With a foot wound or a blackened toe, be seen today. Otherwise ask a doctor "
            "to test the feeling in your soles with a monofilament. A normal result does "
            "not rule nerve damage out. Ask about blood sugar, HbA1c, vitamin B12, "
            "kidney, liver and thyroid tests. Look at your feet every day. Use no heating "
            "pad or hot water on numb feet: you would not feel a burn. Take no high-dose "
            "vitamin B6; it can damage nerves itself. Alpha-lipoic acid probably makes "
            "little or no difference to nerve symptoms, and is untested for cramps."
        ),
    ),
    only_when=nerve_muscle.known_neuropathy
    | nerve_muscle.tingling_or_numb_legs
    | nerve_muscle.muscle_twitching
    | nerve_muscle.burning_feet_night
    | nerve_muscle.foot_drop_or_tripping,
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=nerve_muscle.tingling_or_numb_legs,
            cites="hawke2013",
            grade=Grade.STRONG,
            ratio=4.1,
            low=1.6,
            high=10.3,
            measure="odds ratio",
        ),
        Weight(
            when=nerve_muscle.muscle_twitching,
            cites="hawke2013",
            grade=Grade.STRONG,
            ratio=4.6,
            low=1.6,
            high=15.5,
            measure="odds ratio",
        ),
        Weight(when=nerve_muscle.burning_feet_night, cites="expert_practice", grade=Grade.MODERATE),
        Weight(
            when=nerve_muscle.foot_drop_or_tripping,
            cites="hawke2013",
            grade=Grade.MODERATE,
            note="measured dorsiflexion weakness OR 1.02 (1.01-1.03) per unit of dynamometer strength; cannot be applied to a yes/no answer",
        ),
        Weight(when=body.known_diabetes, cites="expert_practice", grade=Grade.MODERATE),
        Weight(
            when=lifestyle.alcohol_units_per_week.more_than(14),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=medicines_taken.medicines.includes("chemotherapy"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(when=nerve_muscle.known_neuropathy, cites="haskell1997", grade=Grade.STRONG),
    ),
    against=(
        Weight(
            when=cramp.cramp_sites.includes("hamstring"), cites="expert_practice", grade=Grade.WEAK
        ),
    ),
    checks=(
        "monofilament",
        "glucose",
        "hba1c",
        "b12",
        "tsh",
        "creatinine",
        "liver_panel",
        "nerve_conduction",
    ),
    see=(
        "gp",
        "neurologist",
    ),
    icd10="G62.9",
    cites=(
        "hawke2013",
        "hawke2014abs",
        "haskell1997",
        "monofil_wang",
        "efsa_b6_2023",
        "baicus2024",
        "bcpra",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 62 told that he has nerve damage",
            facts={nerve_muscle.known_neuropathy: True},
            expect=YES,
        ),
        Example(
            who="a woman of 66 with tingling feet",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(
            who="a man of 50 whose calves twitch",
            facts={nerve_muscle.muscle_twitching: True},
            expect=YES,
        ),
        Example(
            who="a woman of 58 with diabetes whose feet burn at night",
            facts={nerve_muscle.burning_feet_night: True, body.known_diabetes: True},
            expect=YES,
        ),
        Example(
            who="a man who trips over his foot and takes 15 drinks a week",
            facts={nerve_muscle.foot_drop_or_tripping: True, lifestyle.alcohol_units_per_week: 15},
            expect=YES,
        ),
        Example(
            who="a woman on a cancer medicine with numb legs and 14 drinks a week",
            facts={
                nerve_muscle.tingling_or_numb_legs: True,
                medicines_taken.medicines: ["chemotherapy"],
                lifestyle.alcohol_units_per_week: 14,
            },
            expect=YES,
        ),
        Example(
            who="a man with diabetes and 20 drinks a week, without any nerve sign",
            facts={
                nerve_muscle.known_neuropathy: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.muscle_twitching: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.foot_drop_or_tripping: False,
                body.known_diabetes: True,
                lifestyle.alcohol_units_per_week: 20,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "nervous_system_disease",
        "alpha_lipoic_acid",
    ),
    corrects=("alpha_lipoic_acid",),
)
