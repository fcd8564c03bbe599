"""Iron infusion."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

iv_iron = Cause(
    title=say(id="Infus besi", en="Iron infusion"),
    says=say(id="", en=""),
    do=say(id="", en=""),
    only_when=medicines_taken.medicines.includes("iv_iron"),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("iv_iron"),
            cites="allen2012",
            grade=Grade.MODERATE,
        ),
    ),
    see=("gp",),
    icd10="T45.4",
    cites=("allen2012",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="medicines: Iron infusions and medicines: Iron infusions",
            facts={medicines_taken.medicines: ["iv_iron"]},
            expect=YES,
        ),
        Example(who="none of it", facts={medicines_taken.medicines: []}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
