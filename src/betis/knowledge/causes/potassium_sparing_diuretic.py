"""Potassium-sparing water tablet."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

potassium_sparing_diuretic = Cause(
    title=say(id="Diuretik hemat kalium", en="Potassium-sparing water tablet"),
    says=say(id="", en="Strongest drug signal after long-acting inhalers; also raises potassium"),
    do=say(id="", en=""),
    only_when=medicines_taken.medicines.includes("potassium_sparing_diuretic"),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("potassium_sparing_diuretic"),
            cites="garrison2012",
            grade=Grade.STRONG,
            ratio=2.12,
            low=1.61,
            high=2.78,
            measure="adjusted sequence ratio",
        ),
        Weight(
            when=medicines_taken.medicine_before_cramps, cites="garrison2012", grade=Grade.STRONG
        ),
    ),
    checks=(
        "potassium",
        "creatinine",
        "sodium",
    ),
    see=(
        "pharmacist",
        "gp",
    ),
    icd10="T50.0",
    cites=("garrison2012",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="medicines: Potassium-sparing water tablet (spironolactone, amiloride) and medicines: Potas",
            facts={medicines_taken.medicines: ["potassium_sparing_diuretic"]},
            expect=YES,
        ),
        Example(
            who="medicines: Potassium-sparing water tablet (spironolactone, amiloride) and medicine_before_",
            facts={
                medicines_taken.medicines: ["potassium_sparing_diuretic"],
                medicines_taken.medicine_before_cramps: True,
            },
            expect=YES,
        ),
        Example(who="none of it", facts={medicines_taken.medicines: []}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
