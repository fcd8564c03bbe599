"""Loop water tablet."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

loop_diuretic = Cause(
    title=say(id="Diuretik loop (furosemid)", en="Loop water tablet"),
    says=say(id="", en="Association small and borderline"),
    do=say(id="", en=""),
    only_when=medicines_taken.medicines.includes("loop_diuretic"),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("loop_diuretic"),
            cites="garrison2012",
            grade=Grade.WEAK,
            ratio=1.2,
            low=1.0,
            high=1.44,
            measure="adjusted sequence ratio",
        ),
        Weight(
            when=medicines_taken.medicine_before_cramps,
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
    ),
    checks=(
        "potassium",
        "magnesium",
        "creatinine",
    ),
    see=(
        "pharmacist",
        "gp",
    ),
    icd10="T50.1",
    cites=("garrison2012",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="medicines: Loop water tablet (furosemide) and medicines: Loop water tablet (furosemide)",
            facts={medicines_taken.medicines: ["loop_diuretic"]},
            expect=YES,
        ),
        Example(
            who="medicines: Loop water tablet (furosemide) and medicine_before_cramps",
            facts={
                medicines_taken.medicines: ["loop_diuretic"],
                medicines_taken.medicine_before_cramps: True,
            },
            expect=YES,
        ),
        Example(who="none of it", facts={medicines_taken.medicines: []}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
