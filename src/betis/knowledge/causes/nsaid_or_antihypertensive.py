"""Naproxen, nifedipine or other blood-pressure medicine."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

nsaid_or_antihypertensive = Cause(
    title=say(
        id="Naproksen, nifedipin, atau obat darah tinggi lain",
        en="Naproxen, nifedipine or other blood-pressure medicine",
    ),
    says=say(id="", en=""),
    do=say(id="", en=""),
    only_when=medicines_taken.medicines.includes(
        "naproxen_or_nsaid", "calcium_channel_blocker", "ace_or_arb"
    ),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("naproxen_or_nsaid"),
            cites="allen2012",
            grade=Grade.WEAK,
        ),
        Weight(
            when=medicines_taken.medicines.includes("calcium_channel_blocker"),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
        Weight(
            when=medicines_taken.medicines.includes("ace_or_arb"),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
    ),
    checks=(
        "potassium",
        "creatinine",
    ),
    see=(
        "pharmacist",
        "gp",
    ),
    icd10="T46.5",
    cites=("allen2012",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="(medicines: Naproxen or other pain tablets daily or medicines: Nifedipine, amlodipine or s",
            facts={medicines_taken.medicines: ["naproxen_or_nsaid"]},
            expect=YES,
        ),
        Example(
            who="(medicines: Naproxen or other pain tablets daily or medicines: Nifedipine, amlodipine or s",
            facts={medicines_taken.medicines: ["naproxen_or_nsaid", "calcium_channel_blocker"]},
            expect=YES,
        ),
        Example(
            who="(medicines: Naproxen or other pain tablets daily or medicines: Nifedipine, amlodipine or s",
            facts={medicines_taken.medicines: ["naproxen_or_nsaid", "ace_or_arb"]},
            expect=YES,
        ),
        Example(who="none of it", facts={medicines_taken.medicines: []}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
