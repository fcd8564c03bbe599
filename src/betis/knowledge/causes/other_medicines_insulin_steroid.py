"""Other medicines (insulin, steroids, cholinesterase inhibitors, bisphosphonates)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

other_medicines_insulin_steroid = Cause(
    title=say(
        id="Obat lain (insulin, steroid, penghambat kolinesterase, bifosfonat)",
        en="Other medicines (insulin, steroids, cholinesterase inhibitors, bisphosphonates)",
    ),
    says=say(id="", en="Bone-drug infusions can drop calcium within days"),
    do=say(id="", en=""),
    only_when=medicines_taken.medicines.includes(
        "insulin", "steroid", "cholinesterase_inhibitor", "bisphosphonate_or_denosumab"
    ),
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("insulin"),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
        Weight(
            when=medicines_taken.medicines.includes("steroid"),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
        Weight(
            when=medicines_taken.medicines.includes("cholinesterase_inhibitor"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=medicines_taken.medicines.includes("bisphosphonate_or_denosumab"),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
    ),
    checks=(
        "potassium",
        "calcium",
    ),
    see=(
        "pharmacist",
        "gp",
    ),
    icd10="T50.9",
    cites=(
        "expert_practice",
        "sfe_hypocalcaemia",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="(medicines: Insulin or medicines: Steroid tablets or medicines: Donepezil, rivastigmine, p",
            facts={medicines_taken.medicines: ["insulin"]},
            expect=YES,
        ),
        Example(
            who="(medicines: Insulin or medicines: Steroid tablets or medicines: Donepezil, rivastigmine, p",
            facts={medicines_taken.medicines: ["insulin", "steroid"]},
            expect=YES,
        ),
        Example(
            who="(medicines: Insulin or medicines: Steroid tablets or medicines: Donepezil, rivastigmine, p",
            facts={medicines_taken.medicines: ["insulin", "cholinesterase_inhibitor"]},
            expect=YES,
        ),
        Example(
            who="(medicines: Insulin or medicines: Steroid tablets or medicines: Donepezil, rivastigmine, p",
            facts={medicines_taken.medicines: ["insulin", "bisphosphonate_or_denosumab"]},
            expect=YES,
        ),
        Example(who="none of it", facts={medicines_taken.medicines: []}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
