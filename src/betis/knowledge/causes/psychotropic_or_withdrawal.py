"""Lithium, antipsychotics, antidepressants, or stopping sedatives."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

psychotropic_or_withdrawal = Cause(
    title=say(
        id="Litium, antipsikotik, antidepresan, atau menghentikan obat penenang",
        en="Lithium, antipsychotics, antidepressants, or stopping sedatives",
    ),
    says=say(id="", en="Antipsychotics can also cause dystonia; check for sustained twisting"),
    do=say(id="", en=""),
    only_when=medicines_taken.medicines.includes(
        "antipsychotic", "antidepressant", "lithium", "sedative_stopping"
    ),
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("antipsychotic"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=medicines_taken.medicines.includes("antidepressant"),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
        Weight(
            when=medicines_taken.medicines.includes("lithium"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=medicines_taken.medicines.includes("sedative_stopping"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
    ),
    checks=(
        "lithium_level",
        "potassium",
    ),
    see=(
        "pharmacist",
        "gp",
    ),
    icd10="T43",
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="(medicines: Lithium or medicines: Medicine for psychosis, or metoclopramide or medicines: ",
            facts={medicines_taken.medicines: ["lithium", "antipsychotic"]},
            expect=YES,
        ),
        Example(
            who="(medicines: Lithium or medicines: Medicine for psychosis, or metoclopramide or medicines: ",
            facts={medicines_taken.medicines: ["lithium", "antidepressant"]},
            expect=YES,
        ),
        Example(
            who="(medicines: Lithium or medicines: Medicine for psychosis, or metoclopramide or medicines: ",
            facts={medicines_taken.medicines: ["lithium"]},
            expect=YES,
        ),
        Example(
            who="(medicines: Lithium or medicines: Medicine for psychosis, or metoclopramide or medicines: ",
            facts={medicines_taken.medicines: ["lithium", "sedative_stopping"]},
            expect=YES,
        ),
        Example(who="none of it", facts={medicines_taken.medicines: []}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
