"""Cramps during haemodialysis."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

haemodialysis = Cause(
    title=say(id="Kram saat cuci darah", en="Cramps during haemodialysis"),
    says=say(
        id="",
        en="Tell the dialysis team during the same treatment: dry weight and ultrafiltration are the usual levers",
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=body.on_dialysis, cites="hd_review", grade=Grade.STRONG),
        Weight(when=cramp.timing.includes("during_dialysis"), cites="hd_rama", grade=Grade.STRONG),
        Weight(when=body.known_kidney_disease, cites="expert_practice", grade=Grade.STRONG),
    ),
    checks=(
        "sodium",
        "calcium",
        "magnesium",
    ),
    see=("nephrologist",),
    frequency=(
        Number(
            value="33-86%",
            what=say(id="", en="cramps among people with the condition"),
            people=say(id="", en="haemodialysis patients, reviews"),
            cites="hd_review",
        ),
        Number(
            value="78%",
            what=say(id="", en="cramps among people with the condition"),
            people=say(id="", en="Pakistan, n=361"),
            cites="hd_bahria",
        ),
        Number(
            value="9.8% of 458 assessments",
            what=say(id="", en="occurrence per dialysis treatment assessed"),
            people=say(id="", en="Thailand"),
            cites="hd_rama",
        ),
    ),
    icd10="Z99.2",
    cites=(
        "hd_review",
        "hd_bahria",
        "hd_rama",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="on_dialysis",
            facts={body.known_kidney_disease: True, body.on_dialysis: True},
            expect=YES,
        ),
        Example(
            who="timing: During or after dialysis",
            facts={cramp.timing: ["during_dialysis"]},
            expect=YES,
        ),
        Example(who="known_kidney_disease", facts={body.known_kidney_disease: True}, expect=YES),
        Example(
            who="none of it",
            facts={body.on_dialysis: False, cramp.timing: [], body.known_kidney_disease: False},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
