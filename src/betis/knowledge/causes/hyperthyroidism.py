"""Overactive thyroid."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

hyperthyroidism = Cause(
    title=say(id="Kelenjar tiroid berlebihan", en="Overactive thyroid"),
    says=say(
        id="",
        en="Asian men: episodic paralysis on waking with low potassium can be the first sign, often with few thyroid signs",
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(when=body.hyperthyroid_symptoms, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=nerve_muscle.sudden_paralysis_on_waking, cites="tpp2013", grade=Grade.STRONG),
        Weight(
            when=person.sex_at_birth.among("male"),
            cites="tpp2013",
            grade=Grade.MODERATE,
            note="130 of 135 in one TPP series",
        ),
    ),
    checks=(
        "tsh",
        "free_t4",
        "free_t3",
        "potassium",
        "ecg",
    ),
    see=(
        "gp",
        "endocrinologist",
        "ed",
    ),
    frequency=(
        Number(
            value="67% neuromuscular symptoms",
            what=say(id="", en="cramps among people with the condition"),
            people=say(id="", en="newly diagnosed hyperthyroidism"),
            cites="duyff2000",
        ),
    ),
    icd10="E05.9",
    snomed="34486009",
    cites=(
        "duyff2000",
        "tpp2013",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="hyperthyroid_symptoms", facts={body.hyperthyroid_symptoms: True}, expect=YES),
        Example(
            who="sudden_paralysis_on_waking",
            facts={nerve_muscle.sudden_paralysis_on_waking: True},
            expect=YES,
        ),
        Example(who="sex_at_birth: Male", facts={person.sex_at_birth: "male"}, expect=YES),
        Example(
            who="none of it",
            facts={
                body.hyperthyroid_symptoms: False,
                nerve_muscle.sudden_paralysis_on_waking: False,
                person.sex_at_birth: "female",
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
