"""Cirrhosis of the liver."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

cirrhosis = Cause(
    title=say(id="Sirosis hati", en="Cirrhosis of the liver"),
    says=say(
        id="",
        en="Ascites, low blood pressure and renin predict cramps; electrolytes and diuretics do not explain them",
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(when=body.known_liver_disease, cites="abrams1996", grade=Grade.STRONG),
        Weight(when=body.yellow_skin_or_swollen_belly, cites="angeli1996", grade=Grade.STRONG),
    ),
    checks=(
        "liver_panel",
        "albumin",
        "full_blood_count",
        "creatinine",
        "sodium",
    ),
    see=(
        "gp",
        "hepatologist",
    ),
    frequency=(
        Number(
            value="52% (48/92) vs 20% in heart failure",
            what=say(id="", en="cramps among people with the condition"),
            people=say(id="", en="chronic liver disease clinic"),
            cites="abrams1996",
        ),
        Number(
            value="67% in three months",
            what=say(id="", en="cramps among people with the condition"),
            people=say(id="", en="150 consecutive cirrhosis patients"),
            cites="chatrath2012",
        ),
    ),
    icd10="K74.6",
    snomed="19943007",
    cites=(
        "abrams1996",
        "angeli1996",
        "chatrath2012",
        "allen2012",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="known_liver_disease", facts={body.known_liver_disease: True}, expect=YES),
        Example(
            who="yellow_skin_or_swollen_belly",
            facts={body.yellow_skin_or_swollen_belly: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={body.known_liver_disease: False, body.yellow_skin_or_swollen_belly: False},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
