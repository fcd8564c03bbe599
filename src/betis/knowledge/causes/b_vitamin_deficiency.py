"""Vitamin B12 or B1 deficiency with nerve damage."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

b_vitamin_deficiency = Cause(
    title=say(
        id="Kekurangan vitamin B12 atau B1 dengan kerusakan saraf",
        en="Vitamin B12 or B1 deficiency with nerve damage",
    ),
    says=say(
        id=(
            "Saraf memerlukan vitamin B12 dan B1. "
            "Bila kurang, saraf kaki bisa rusak: kesemutan, kebas, dan mungkin kram. "
            "Yang berisiko: tidak makan daging, ikan, telur, dan susu; pernah operasi lambung atau usus; banyak minum alkohol; atau lama memakai obat asam lambung. "
            "Metformin yang lama diminum juga dapat menurunkan B12. "
            "Kesemutan memang berkaitan dengan kram (rasio odds 4,1; 1,6–10,3), tetapi dengan kram pada umumnya, bukan khusus kurang B12. "
            "Klaim bahwa kurang vitamin adalah sebab umum kram betis, juga pada anak, tidak didukung bukti. "
            "Bukti bahwa vitamin B meredakan kram sangat tipis."
        ),
        en=(
            "Nerves need vitamins B12 and B1. "
            "When they run short, the nerves of the legs can be damaged: tingling, numbness and perhaps cramps. "
            "At risk are people who eat no meat, fish, eggs or dairy, had stomach or bowel surgery, drink much alcohol, or take acid blockers for long. "
            "Long use of metformin can lower B12 too. "
            "Tingling does go with cramps (odds ratio 4.1; 1.6–10.3), but with cramps in general, not with B12 deficiency in particular. "
            "The claim that lack of vitamins is a common cause of calf cramps, in children too, is not supported by evidence. "
            "The evidence that B vitamins relieve cramps is very thin."
        ),
    ),
    do=say(
        id=(
            "Ceritakan makanan, operasi perut, alkohol, dan obat Anda kepada dokter. "
            "Tanyakan tes B12 dan darah lengkap bila ada kesemutan, kebas, atau risiko tadi. "
            "Jangan menghentikan metformin atau obat lambung sendiri. "
            "Jangan menambah vitamin B sendiri sebelum ada hasil tes; vitamin B6 dosis tinggi justru dapat merusak saraf. "
            "Kaki makin lemah atau otot mengecil: ke dokter dalam dua minggu."
        ),
        en=(
            "Tell the doctor about your food, abdominal surgery, alcohol and medicines. "
            "Ask for a B12 test and a blood count if there is tingling, numbness or one of these risks. "
            "Do not stop metformin or stomach medicine on your own. "
            "Add no B vitamins on your own before there is a result; high-dose vitamin B6 can itself damage nerves. "
            "Legs growing weaker or muscle thinning: see a doctor within two weeks."
        ),
    ),
    only_when=body.vegan_or_no_animal_food
    | body.malabsorption_or_gut_surgery
    | lifestyle.alcohol_units_per_week.more_than(14)
    | medicines_taken.medicines.includes("ppi"),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=body.vegan_or_no_animal_food, cites="expert_practice", grade=Grade.MODERATE),
        Weight(
            when=body.malabsorption_or_gut_surgery, cites="expert_practice", grade=Grade.MODERATE
        ),
        Weight(
            when=lifestyle.alcohol_units_per_week.more_than(14),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=medicines_taken.medicines.includes("ppi"),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
        Weight(
            when=nerve_muscle.tingling_or_numb_legs,
            cites="hawke2013",
            grade=Grade.MODERATE,
            ratio=4.1,
            low=1.6,
            high=10.3,
            measure="odds ratio, tingling in people with and without night cramps",
            note="tingling is associated with cramps in general, not specifically with B12 deficiency",
        ),
    ),
    checks=(
        "b12",
        "full_blood_count",
        "tsh",
    ),
    see=(
        "gp",
        "neurologist",
    ),
    icd10="E53.8",
    cites=(
        "allen2012",
        "hawke2013",
        "metformin_b12_obs",
        "efsa_b6_2023",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 50 who eats no animal food",
            facts={body.vegan_or_no_animal_food: True},
            expect=YES,
        ),
        Example(
            who="a man of 61 who had part of his stomach removed and has tingling feet",
            facts={
                body.malabsorption_or_gut_surgery: True,
                nerve_muscle.tingling_or_numb_legs: True,
            },
            expect=YES,
        ),
        Example(
            who="a man who has 15 drinks a week",
            facts={lifestyle.alcohol_units_per_week: 15},
            expect=YES,
        ),
        Example(
            who="a woman of 70 on omeprazole",
            facts={medicines_taken.medicines: ["ppi"]},
            expect=YES,
        ),
        Example(
            who="a man with tingling feet, 14 drinks a week and no other risk",
            facts={
                body.vegan_or_no_animal_food: False,
                body.malabsorption_or_gut_surgery: False,
                lifestyle.alcohol_units_per_week: 14,
                medicines_taken.medicines: [],
                nerve_muscle.tingling_or_numb_legs: True,
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "vitamin_b_deficiency",
        "vitamin_b_nerve_fibers",
        "vitamin_deficiency",
    ),
    corrects=("vitamin_deficiency",),
)
