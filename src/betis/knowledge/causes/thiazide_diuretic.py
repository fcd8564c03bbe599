"""Thiazide-like water tablet."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

thiazide_diuretic = Cause(
    title=say(id="Diuretik tiazid", en="Thiazide-like water tablet"),
    says=say(id="", en="Not associated in one survey; never advise stopping without a clinician"),
    do=say(id="", en=""),
    only_when=medicines_taken.medicines.includes("thiazide_diuretic"),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("thiazide_diuretic"),
            cites="garrison2012",
            grade=Grade.STRONG,
            ratio=1.48,
            low=1.29,
            high=1.68,
            measure="adjusted sequence ratio",
        ),
        Weight(
            when=medicines_taken.medicine_before_cramps, cites="garrison2012", grade=Grade.STRONG
        ),
    ),
    checks=(
        "potassium",
        "sodium",
        "magnesium",
        "creatinine",
    ),
    see=(
        "pharmacist",
        "gp",
    ),
    icd10="T50.2",
    cites=(
        "garrison2012",
        "abdulla1999",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="medicines: Thiazide-like water tablet (hydrochlorothiazide, indapamide) and medicines: Thi",
            facts={medicines_taken.medicines: ["thiazide_diuretic"]},
            expect=YES,
        ),
        Example(
            who="medicines: Thiazide-like water tablet (hydrochlorothiazide, indapamide) and medicine_befor",
            facts={
                medicines_taken.medicines: ["thiazide_diuretic"],
                medicines_taken.medicine_before_cramps: True,
            },
            expect=YES,
        ),
        Example(who="none of it", facts={medicines_taken.medicines: []}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
