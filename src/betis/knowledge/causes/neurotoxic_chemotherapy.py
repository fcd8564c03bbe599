"""Cancer medicine (vincristine, platinum, imatinib)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

neurotoxic_chemotherapy = Cause(
    title=say(
        id="Obat kanker (vinkristin, platinum, imatinib)",
        en="Cancer medicine (vincristine, platinum, imatinib)",
    ),
    says=say(
        id="",
        en="Platinum and anti-EGFR medicines waste magnesium; report cramps to the cancer team",
    ),
    do=say(id="", en=""),
    only_when=medicines_taken.medicines.includes("chemotherapy"),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("chemotherapy"),
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
        Weight(
            when=nerve_muscle.tingling_or_numb_legs, cites="expert_practice", grade=Grade.STRONG
        ),
    ),
    checks=(
        "magnesium",
        "potassium",
        "calcium",
    ),
    see=(
        "gp",
        "neurologist",
    ),
    icd10="T45.1",
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="medicines: Cancer medicine (vincristine, oxaliplatin, cisplatin, imatinib) and medicines: ",
            facts={medicines_taken.medicines: ["chemotherapy"]},
            expect=YES,
        ),
        Example(
            who="medicines: Cancer medicine (vincristine, oxaliplatin, cisplatin, imatinib) and tingling_or",
            facts={
                medicines_taken.medicines: ["chemotherapy"],
                nerve_muscle.tingling_or_numb_legs: True,
            },
            expect=YES,
        ),
        Example(who="none of it", facts={medicines_taken.medicines: []}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
