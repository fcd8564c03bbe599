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
    says=say(id="", en="B12 benefit on cramps is thin; measure when nerve signs or diet risk"),
    do=say(id="", en=""),
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
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="vegan_or_no_animal_food", facts={body.vegan_or_no_animal_food: True}, expect=YES
        ),
        Example(
            who="malabsorption_or_gut_surgery",
            facts={body.malabsorption_or_gut_surgery: True},
            expect=YES,
        ),
        Example(
            who="alcohol_units_per_week more than 14 drinks a week",
            facts={lifestyle.alcohol_units_per_week: 15},
            expect=YES,
        ),
        Example(
            who="medicines: Stomach acid blocker (omeprazole, lansoprazole)",
            facts={medicines_taken.medicines: ["ppi"]},
            expect=YES,
        ),
        Example(
            who="tingling_or_numb_legs",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                body.vegan_or_no_animal_food: False,
                body.malabsorption_or_gut_surgery: False,
                lifestyle.alcohol_units_per_week: 14,
                medicines_taken.medicines: [],
                nerve_muscle.tingling_or_numb_legs: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
