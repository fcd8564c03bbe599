"""Diabetes (nerve, vessel or low-sugar effects)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

diabetes_mellitus = Cause(
    title=say(
        id="Diabetes (saraf, pembuluh, atau gula rendah)",
        en="Diabetes (nerve, vessel or low-sugar effects)",
    ),
    says=say(
        id="",
        en="Conflicting: 48% in one diabetes clinic, but no association with cramps in older outpatients",
    ),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=body.known_diabetes, cites="hu2022", grade=Grade.MODERATE),
        Weight(when=body.thirst_and_passing_much_urine, cites="expert_practice", grade=Grade.WEAK),
        Weight(when=results.lab_hba1c.at_least(6.5), cites="lab_common", grade=Grade.MODERATE),
        Weight(
            when=nerve_muscle.tingling_or_numb_legs, cites="expert_practice", grade=Grade.MODERATE
        ),
        Weight(when=body.night_sweats_shaky_hypo, cites="expert_practice", grade=Grade.MODERATE),
        Weight(
            when=medicines_taken.medicines.includes("insulin"),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
    ),
    against=(
        Weight(
            when=body.known_diabetes,
            cites="abdulla1999",
            grade=Grade.WEAK,
            note="not associated in that survey",
        ),
    ),
    checks=(
        "hba1c",
        "glucose",
        "monofilament",
        "creatinine",
    ),
    see=(
        "gp",
        "internist",
    ),
    frequency=(
        Number(
            value="48% in three months",
            what=say(id="", en="cramps among people with the condition"),
            people=say(id="", en="type 2 diabetes, one Chinese centre"),
            cites="hu2022",
        ),
    ),
    icd10="E14",
    snomed="73211009",
    cites=(
        "hu2022",
        "abdulla1999",
        "katzberg2014",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="known_diabetes", facts={body.known_diabetes: True}, expect=YES),
        Example(
            who="thirst_and_passing_much_urine",
            facts={body.thirst_and_passing_much_urine: True},
            expect=YES,
        ),
        Example(who="lab_hba1c 6.5 % or more", facts={results.lab_hba1c: 6.5}, expect=YES),
        Example(
            who="tingling_or_numb_legs",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(
            who="night_sweats_shaky_hypo",
            facts={body.known_diabetes: True, body.night_sweats_shaky_hypo: True},
            expect=YES,
        ),
        Example(
            who="medicines: Insulin", facts={medicines_taken.medicines: ["insulin"]}, expect=YES
        ),
        Example(
            who="none of it",
            facts={
                body.known_diabetes: False,
                body.thirst_and_passing_much_urine: False,
                results.lab_hba1c: 6.4,
                nerve_muscle.tingling_or_numb_legs: False,
                body.night_sweats_shaky_hypo: False,
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
