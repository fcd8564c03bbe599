"""Vitamin D deficiency."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

vitamin_d_deficiency = Cause(
    title=say(id="Kekurangan vitamin D", en="Vitamin D deficiency"),
    says=say(
        id="",
        en="Correcting vitamin D did not change cramp rates in one trial read second-hand; consider only with bone pain, proximal weakness or low calcium",
    ),
    do=say(id="", en=""),
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=body.little_sunlight, cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=body.poor_diet_or_low_weight, cites="expert_practice", grade=Grade.WEAK),
        Weight(
            when=body.malabsorption_or_gut_surgery, cites="expert_practice", grade=Grade.MODERATE
        ),
        Weight(when=lifestyle.tight_calf_or_weak_toes, cites="expert_practice", grade=Grade.WEAK),
    ),
    checks=(
        "vitamin_d",
        "calcium",
        "phosphate",
        "alkaline_phosphatase",
        "pth",
    ),
    see=("gp",),
    icd10="E55.9",
    cites=(
        "vitd_rct",
        "sfe_hypocalcaemia",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="little_sunlight", facts={body.little_sunlight: True}, expect=YES),
        Example(
            who="poor_diet_or_low_weight", facts={body.poor_diet_or_low_weight: True}, expect=YES
        ),
        Example(
            who="malabsorption_or_gut_surgery",
            facts={body.malabsorption_or_gut_surgery: True},
            expect=YES,
        ),
        Example(
            who="tight_calf_or_weak_toes",
            facts={lifestyle.tight_calf_or_weak_toes: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                body.little_sunlight: False,
                body.poor_diet_or_low_weight: False,
                body.malabsorption_or_gut_surgery: False,
                lifestyle.tight_calf_or_weak_toes: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
