"""Underactive thyroid."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

hypothyroidism = Cause(
    title=say(id="Kelenjar tiroid kurang aktif", en="Underactive thyroid"),
    says=say(
        id="", en="CK may be raised; a big firm calf with stiffness suggests the Hoffmann form"
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=body.hypothyroid_symptoms, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=body.known_thyroid_disease, cites="hoffmann2015", grade=Grade.STRONG),
        Weight(when=results.lab_tsh.more_than(10), cites="lab_common", grade=Grade.STRONG),
        Weight(when=cramp.slow_release_of_grip, cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=nerve_muscle.weakness_progressive, cites="duyff2000", grade=Grade.MODERATE),
    ),
    checks=(
        "tsh",
        "free_t4",
        "creatine_kinase",
    ),
    see=(
        "gp",
        "endocrinologist",
    ),
    frequency=(
        Number(
            value="79% neuromuscular complaints",
            what=say(id="", en="cramps among people with the condition"),
            people=say(id="", en="newly diagnosed hypothyroidism"),
            cites="duyff2000",
        ),
        Number(
            value="30-80% musculoskeletal symptoms",
            what=say(id="", en="cramps among people with the condition"),
            people=say(id="", en="review figure"),
            cites="hoffmann2015",
        ),
    ),
    icd10="E03.9",
    snomed="40930008",
    cites=(
        "duyff2000",
        "hoffmann2015",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="hypothyroid_symptoms", facts={body.hypothyroid_symptoms: True}, expect=YES),
        Example(who="known_thyroid_disease", facts={body.known_thyroid_disease: True}, expect=YES),
        Example(who="lab_tsh more than 10.0 mIU/L", facts={results.lab_tsh: 10.01}, expect=YES),
        Example(who="slow_release_of_grip", facts={cramp.slow_release_of_grip: True}, expect=YES),
        Example(
            who="weakness_progressive", facts={nerve_muscle.weakness_progressive: True}, expect=YES
        ),
        Example(
            who="none of it",
            facts={
                body.hypothyroid_symptoms: False,
                body.known_thyroid_disease: False,
                results.lab_tsh: 10.0,
                cramp.slow_release_of_grip: False,
                nerve_muscle.weakness_progressive: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
