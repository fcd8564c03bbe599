"""Teriparatide (osteoporosis)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

teriparatide = Cause(
    title=say(id="Teriparatid", en="Teriparatide (osteoporosis)"),
    says=say(id="", en="Listed among drugs most often reported with leg cramps; incidence low"),
    do=say(id="", en=""),
    only_when=medicines_taken.medicines.includes("teriparatide"),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("teriparatide"),
            cites="allen2012",
            grade=Grade.MODERATE,
        ),
    ),
    checks=("calcium",),
    see=(
        "pharmacist",
        "gp",
    ),
    icd10="T50.9",
    cites=("allen2012",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="medicines: Teriparatide and medicines: Teriparatide",
            facts={medicines_taken.medicines: ["teriparatide"]},
            expect=YES,
        ),
        Example(who="none of it", facts={medicines_taken.medicines: []}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
