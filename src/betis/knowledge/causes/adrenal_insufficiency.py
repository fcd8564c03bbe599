"""Addison disease (adrenal failure)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

adrenal_insufficiency = Cause(
    title=say(id="Penyakit Addison (kegagalan adrenal)", en="Addison disease (adrenal failure)"),
    says=say(
        id="",
        en="Vomiting, collapse or confusion with this picture is an adrenal crisis: emergency",
    ),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=body.dizzy_standing_salt_craving_dark_skin, cites="nhs_addison", grade=Grade.STRONG
        ),
        Weight(when=body.poor_diet_or_low_weight, cites="expert_practice", grade=Grade.WEAK),
        Weight(
            when=medicines_taken.medicines.includes("steroid"),
            cites="expert_practice",
            grade=Grade.WEAK,
            note="stopping steroids",
        ),
    ),
    checks=(
        "cortisol",
        "sodium",
        "potassium",
        "glucose",
    ),
    see=(
        "endocrinologist",
        "ed",
    ),
    icd10="E27.1",
    snomed="363732003",
    cites=("nhs_addison",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="dizzy_standing_salt_craving_dark_skin",
            facts={body.dizzy_standing_salt_craving_dark_skin: True},
            expect=YES,
        ),
        Example(
            who="poor_diet_or_low_weight", facts={body.poor_diet_or_low_weight: True}, expect=YES
        ),
        Example(
            who="medicines: Steroid tablets",
            facts={medicines_taken.medicines: ["steroid"]},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                body.dizzy_standing_salt_craving_dark_skin: False,
                body.poor_diet_or_low_weight: False,
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
