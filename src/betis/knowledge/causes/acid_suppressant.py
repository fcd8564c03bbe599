"""Acid blocker with low magnesium."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

acid_suppressant = Cause(
    title=say(id="Obat asam lambung dengan magnesium rendah", en="Acid blocker with low magnesium"),
    says=say(
        id="",
        en="Clinically low magnesium is uncommon; test when a diuretic is also used or symptoms suggest it",
    ),
    do=say(id="", en=""),
    only_when=medicines_taken.medicines.includes("ppi"),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("ppi"), cites="mhra_ppi", grade=Grade.MODERATE
        ),
        Weight(
            when=medicines_taken.ppi_months.at_least(12), cites="mhra_ppi", grade=Grade.MODERATE
        ),
        Weight(
            when=medicines_taken.medicines.includes("loop_diuretic"),
            cites="begley2016",
            grade=Grade.MODERATE,
        ),
        Weight(when=body.hands_cramp_into_claw, cites="mhra_ppi", grade=Grade.STRONG),
    ),
    checks=(
        "magnesium",
        "calcium",
        "potassium",
    ),
    see=(
        "pharmacist",
        "gp",
    ),
    icd10="T47.1",
    cites=(
        "mhra_ppi",
        "begley2016",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="medicines: Stomach acid blocker (omeprazole, lansoprazole) and medicines: Stomach acid blo",
            facts={medicines_taken.medicines: ["ppi"]},
            expect=YES,
        ),
        Example(
            who="medicines: Stomach acid blocker (omeprazole, lansoprazole) and ppi_months 12 months or mor",
            facts={medicines_taken.medicines: ["ppi"], medicines_taken.ppi_months: 12},
            expect=YES,
        ),
        Example(
            who="medicines: Stomach acid blocker (omeprazole, lansoprazole) and medicines: Loop water table",
            facts={medicines_taken.medicines: ["ppi", "loop_diuretic"]},
            expect=YES,
        ),
        Example(
            who="medicines: Stomach acid blocker (omeprazole, lansoprazole) and hands_cramp_into_claw",
            facts={medicines_taken.medicines: ["ppi"], body.hands_cramp_into_claw: True},
            expect=YES,
        ),
        Example(who="none of it", facts={medicines_taken.medicines: []}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
