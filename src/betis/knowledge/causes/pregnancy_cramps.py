"""Pregnancy."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.person import person
from betis.knowledge.facts.pregnancy import pregnancy
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

pregnancy_cramps = Cause(
    title=say(id="Kehamilan", en="Pregnancy"),
    says=say(
        id="",
        en="The rise with trimester is recalled; the review read gives one figure for pregnancy. Treatment trials are small and low certainty; the claim that pregnancy cramps are due to low haemoglobin is not established",
    ),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=person.pregnancy_status.among("third_trimester"),
            cites="hensley2009",
            grade=Grade.STRONG,
        ),
        Weight(
            when=person.pregnancy_status.among("second_trimester"),
            cites="hensley2009",
            grade=Grade.STRONG,
        ),
        Weight(when=cramp.timing.includes("asleep"), cites="expert_practice", grade=Grade.MODERATE),
    ),
    against=(
        Weight(
            when=circulation.leg_swelling_one_side,
            cites="left_rule",
            grade=Grade.STRONG,
            note="suspect clot",
        ),
        Weight(
            when=pregnancy.severe_headache_or_vision,
            cites="apec_preeclampsia",
            grade=Grade.STRONG,
            note="suspect pre-eclampsia",
        ),
    ),
    checks=(
        "full_blood_count",
        "ferritin",
        "urinalysis",
    ),
    see=(
        "midwife",
        "obstetrician",
    ),
    frequency=(
        Number(
            value="up to 30%",
            what=say(id="", en="cramps among people with the condition"),
            people=say(id="", en="pregnancies, review"),
            cites="hensley2009",
        ),
        Number(
            value="30-50%",
            what=say(id="", en="cramps among people with the condition"),
            people=say(id="", en="commonly quoted review range"),
            cites="preg_young",
        ),
    ),
    icd10="O26.8",
    snomed="77386006",
    cites=(
        "hensley2009",
        "preg_young",
        "cochrane_preg",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="pregnancy_status: Yes, week 28 or later",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 10,
                person.pregnancy_status: "third_trimester",
            },
            expect=YES,
        ),
        Example(
            who="pregnancy_status: Yes, weeks 14-27",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 10,
                person.pregnancy_status: "second_trimester",
            },
            expect=YES,
        ),
        Example(who="timing: While asleep at night", facts={cramp.timing: ["asleep"]}, expect=YES),
        Example(
            who="none of it", facts={person.pregnancy_status: "none", cramp.timing: []}, expect=NO
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
