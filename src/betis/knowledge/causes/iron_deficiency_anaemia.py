"""Iron deficiency or anaemia."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.person import person
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

iron_deficiency_anaemia = Cause(
    title=say(id="Kekurangan zat besi atau anemia", en="Iron deficiency or anaemia"),
    says=say(
        id="",
        en="Iron matters more for restless legs than for cramps; a source claim that pregnancy cramps are caused by low haemoglobin is not supported",
    ),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=body.known_anaemia_or_low_iron, cites="fpin_legcramps", grade=Grade.WEAK),
        Weight(when=results.lab_ferritin.less_than(30), cites="lab_common", grade=Grade.MODERATE),
        Weight(when=results.lab_haemoglobin.less_than(12), cites="lab_common", grade=Grade.WEAK),
        Weight(
            when=person.pregnancy_status.among("third_trimester"),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
    ),
    checks=(
        "full_blood_count",
        "ferritin",
        "transferrin_saturation",
    ),
    see=(
        "gp",
        "obstetrician",
    ),
    icd10="D50",
    cites=(
        "fpin_legcramps",
        "rls_iron2018",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="known_anaemia_or_low_iron",
            facts={body.known_anaemia_or_low_iron: True},
            expect=YES,
        ),
        Example(who="lab_ferritin less than 30 µg/L", facts={results.lab_ferritin: 29}, expect=YES),
        Example(
            who="lab_haemoglobin less than 12.0 g/dL",
            facts={results.lab_haemoglobin: 11.9},
            expect=YES,
        ),
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
            who="none of it",
            facts={
                body.known_anaemia_or_low_iron: False,
                results.lab_ferritin: 30,
                results.lab_haemoglobin: 12.0,
                person.pregnancy_status: "none",
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
