"""Poor intake or malabsorption."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

malnutrition_malabsorption = Cause(
    title=say(id="Asupan gizi buruk atau gangguan penyerapan", en="Poor intake or malabsorption"),
    says=say(id="", en="Low albumin repeatedly tracks cramps in cirrhosis and type 2 diabetes"),
    do=say(id="", en=""),
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=body.poor_diet_or_low_weight, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=body.malabsorption_or_gut_surgery, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=body.known_liver_disease, cites="expert_practice", grade=Grade.MODERATE),
    ),
    checks=(
        "albumin",
        "full_blood_count",
        "magnesium",
        "potassium",
        "vitamin_d",
        "b12",
    ),
    see=(
        "gp",
        "nutritionist",
    ),
    icd10="E46",
    cites=(
        "expert_practice",
        "chatrath2012",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="poor_diet_or_low_weight", facts={body.poor_diet_or_low_weight: True}, expect=YES
        ),
        Example(
            who="malabsorption_or_gut_surgery",
            facts={body.malabsorption_or_gut_surgery: True},
            expect=YES,
        ),
        Example(who="known_liver_disease", facts={body.known_liver_disease: True}, expect=YES),
        Example(
            who="none of it",
            facts={
                body.poor_diet_or_low_weight: False,
                body.malabsorption_or_gut_surgery: False,
                body.known_liver_disease: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
