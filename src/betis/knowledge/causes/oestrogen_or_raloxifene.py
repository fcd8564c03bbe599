"""Oestrogen therapy or raloxifene."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

oestrogen_or_raloxifene = Cause(
    title=say(id="Estrogen atau raloksifen", en="Oestrogen therapy or raloxifene"),
    says=say(
        id="", en="Remember hormone therapy also raises clot risk: screen for one-sided swelling"
    ),
    do=say(id="", en=""),
    only_when=medicines_taken.medicines.includes("estrogen_or_raloxifene"),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("estrogen_or_raloxifene"),
            cites="allen2012",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=medicines_taken.oestrogen_pill_or_hormone, cites="allen2012", grade=Grade.MODERATE
        ),
    ),
    see=(
        "pharmacist",
        "gp",
    ),
    icd10="T38.5",
    cites=("allen2012",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="medicines: Oestrogen, hormone therapy, or raloxifene and medicines: Oestrogen, hormone the",
            facts={medicines_taken.medicines: ["estrogen_or_raloxifene"]},
            expect=YES,
        ),
        Example(
            who="medicines: Oestrogen, hormone therapy, or raloxifene and oestrogen_pill_or_hormone",
            facts={
                medicines_taken.medicines: ["estrogen_or_raloxifene"],
                person.sex_at_birth: "female",
                medicines_taken.oestrogen_pill_or_hormone: True,
            },
            expect=YES,
        ),
        Example(who="none of it", facts={medicines_taken.medicines: []}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
