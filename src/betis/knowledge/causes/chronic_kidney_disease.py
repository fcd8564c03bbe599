"""Chronic kidney disease."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

chronic_kidney_disease = Cause(
    title=say(id="Penyakit ginjal kronis", en="Chronic kidney disease"),
    says=say(id="", en="Fluid and mineral shifts; check calcium and parathyroid hormone"),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=body.known_kidney_disease, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=results.lab_egfr.less_than(60), cites="lab_common", grade=Grade.STRONG),
        Weight(when=body.known_hypertension, cites="expert_practice", grade=Grade.WEAK),
        Weight(when=body.known_diabetes, cites="expert_practice", grade=Grade.WEAK),
    ),
    checks=(
        "creatinine",
        "urea",
        "potassium",
        "calcium",
        "phosphate",
        "pth",
        "vitamin_d",
    ),
    see=(
        "gp",
        "nephrologist",
    ),
    icd10="N18",
    snomed="709044004",
    cites=(
        "expert_practice",
        "hd_review",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="known_kidney_disease", facts={body.known_kidney_disease: True}, expect=YES),
        Example(
            who="lab_egfr less than 60 mL/min/1.73 m²", facts={results.lab_egfr: 59}, expect=YES
        ),
        Example(who="known_hypertension", facts={body.known_hypertension: True}, expect=YES),
        Example(who="known_diabetes", facts={body.known_diabetes: True}, expect=YES),
        Example(
            who="none of it",
            facts={
                body.known_kidney_disease: False,
                results.lab_egfr: 60,
                body.known_hypertension: False,
                body.known_diabetes: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
