"""Akathisia or withdrawal restlessness."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

drug_withdrawal_or_akathisia = Mimic(
    title=say(id="Gelisah akibat obat atau putus obat", en="Akathisia or withdrawal restlessness"),
    says=say(id="", en=""),
    differs=say(
        id="",
        en="Whole-body restlessness or inner tension linked to a medicine or stopping one, not a hard muscle.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("antipsychotic"),
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
        Weight(
            when=medicines_taken.medicines.includes("sedative_stopping"),
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
    ),
    against=(Weight(when=cramp.muscle_hard_knot, cites="expert_practice", grade=Grade.MODERATE),),
    see=(
        "gp",
        "psychologist",
    ),
    icd10="T43",
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="medicines: Medicine for psychosis, or metoclopramide",
            facts={medicines_taken.medicines: ["antipsychotic"]},
            expect=YES,
        ),
        Example(
            who="medicines: Stopping a sedative, sleeping tablet or opioid",
            facts={medicines_taken.medicines: ["sedative_stopping"]},
            expect=YES,
        ),
        Example(who="none of it", facts={medicines_taken.medicines: []}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
