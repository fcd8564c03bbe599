"""Low parathyroid hormone (often after neck surgery)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

hypoparathyroidism = Cause(
    title=say(
        id="Hipoparatiroid (sering setelah operasi leher)",
        en="Low parathyroid hormone (often after neck surgery)",
    ),
    says=say(
        id="", en="Most common cause of acute symptomatic hypocalcaemia in hospital is neck surgery"
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.SAME_DAY,
    supports=(
        Weight(when=body.neck_surgery_ever, cites="sfe_hypocalcaemia", grade=Grade.STRONG),
        Weight(when=body.tingling_around_mouth, cites="sfe_hypocalcaemia", grade=Grade.STRONG),
        Weight(when=body.hands_cramp_into_claw, cites="sfe_hypocalcaemia", grade=Grade.STRONG),
    ),
    checks=(
        "calcium",
        "pth",
        "phosphate",
        "magnesium",
        "vitamin_d",
    ),
    see=(
        "endocrinologist",
        "ed",
    ),
    icd10="E20.9",
    cites=("sfe_hypocalcaemia",),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="neck_surgery_ever", facts={body.neck_surgery_ever: True}, expect=YES),
        Example(who="tingling_around_mouth", facts={body.tingling_around_mouth: True}, expect=YES),
        Example(who="hands_cramp_into_claw", facts={body.hands_cramp_into_claw: True}, expect=YES),
        Example(
            who="none of it",
            facts={
                body.neck_surgery_ever: False,
                body.tingling_around_mouth: False,
                body.hands_cramp_into_claw: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
