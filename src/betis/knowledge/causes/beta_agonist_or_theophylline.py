"""Oral or frequent short-acting beta-agonist, theophylline."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

beta_agonist_or_theophylline = Cause(
    title=say(
        id="Salbutamol oral/sering, teofilin",
        en="Oral or frequent short-acting beta-agonist, theophylline",
    ),
    says=say(id="", en=""),
    do=say(id="", en=""),
    only_when=medicines_taken.medicines.includes("saba_or_theophylline"),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("saba_or_theophylline"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(when=nerve_muscle.muscle_twitching, cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=results.lab_potassium.less_than(3.5), cites="hypok_pcn", grade=Grade.MODERATE),
    ),
    checks=(
        "potassium",
        "magnesium",
    ),
    see=(
        "pharmacist",
        "gp",
    ),
    icd10="T48.6",
    cites=(
        "hypok_pcn",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="medicines: Salbutamol tablets/inhaler often, or theophylline/aminophylline and medicines: ",
            facts={medicines_taken.medicines: ["saba_or_theophylline"]},
            expect=YES,
        ),
        Example(
            who="medicines: Salbutamol tablets/inhaler often, or theophylline/aminophylline and muscle_twit",
            facts={
                medicines_taken.medicines: ["saba_or_theophylline"],
                nerve_muscle.muscle_twitching: True,
            },
            expect=YES,
        ),
        Example(
            who="medicines: Salbutamol tablets/inhaler often, or theophylline/aminophylline and lab_potassi",
            facts={medicines_taken.medicines: ["saba_or_theophylline"], results.lab_potassium: 3.4},
            expect=YES,
        ),
        Example(who="none of it", facts={medicines_taken.medicines: []}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
