"""Low blood sugar at night."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

nocturnal_hypoglycaemia = Cause(
    title=say(id="Gula darah rendah di malam hari", en="Low blood sugar at night"),
    says=say(id="", en="If unrousable or confused, treat as an emergency"),
    do=say(id="", en=""),
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(when=body.night_sweats_shaky_hypo, cites="expert_practice", grade=Grade.STRONG),
        Weight(
            when=medicines_taken.medicines.includes("insulin"),
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
        Weight(when=body.known_diabetes, cites="expert_practice", grade=Grade.STRONG),
    ),
    checks=(
        "glucose",
        "hba1c",
    ),
    see=(
        "gp",
        "internist",
    ),
    icd10="E16.2",
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="night_sweats_shaky_hypo",
            facts={body.known_diabetes: True, body.night_sweats_shaky_hypo: True},
            expect=YES,
        ),
        Example(
            who="medicines: Insulin", facts={medicines_taken.medicines: ["insulin"]}, expect=YES
        ),
        Example(who="known_diabetes", facts={body.known_diabetes: True}, expect=YES),
        Example(
            who="none of it",
            facts={
                body.night_sweats_shaky_hypo: False,
                medicines_taken.medicines: [],
                body.known_diabetes: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
