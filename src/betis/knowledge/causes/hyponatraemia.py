"""Low sodium or salt depletion."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

hyponatraemia = Cause(
    title=say(id="Kekurangan natrium/garam", en="Low sodium or salt depletion"),
    says=say(
        id="",
        en="Drinking large volumes of plain water during heavy sweating can cause it; profound low sodium with drowsiness or fits is an emergency",
    ),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("thiazide_diuretic"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=medicines_taken.medicines.includes("antidepressant"),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
        Weight(
            when=body.heavy_sweating_or_heat_exposure, cites="expert_practice", grade=Grade.MODERATE
        ),
        Weight(
            when=body.vomiting_or_diarrhoea_days.at_least(2),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=body.dizzy_standing_salt_craving_dark_skin,
            cites="nhs_addison",
            grade=Grade.MODERATE,
        ),
    ),
    checks=(
        "sodium",
        "potassium",
        "creatinine",
        "osmolality",
        "cortisol",
    ),
    see=(
        "gp",
        "ed",
    ),
    icd10="E87.1",
    snomed="89627008",
    cites=(
        "nata_heat",
        "lab_common",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="medicines: Thiazide-like water tablet (hydrochlorothiazide, indapamide)",
            facts={medicines_taken.medicines: ["thiazide_diuretic"]},
            expect=YES,
        ),
        Example(
            who="medicines: Antidepressant",
            facts={medicines_taken.medicines: ["antidepressant"]},
            expect=YES,
        ),
        Example(
            who="heavy_sweating_or_heat_exposure",
            facts={body.heavy_sweating_or_heat_exposure: True},
            expect=YES,
        ),
        Example(
            who="vomiting_or_diarrhoea_days 2 days or more",
            facts={body.vomiting_or_diarrhoea: True, body.vomiting_or_diarrhoea_days: 2},
            expect=YES,
        ),
        Example(
            who="dizzy_standing_salt_craving_dark_skin",
            facts={body.dizzy_standing_salt_craving_dark_skin: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                medicines_taken.medicines: [],
                body.heavy_sweating_or_heat_exposure: False,
                body.vomiting_or_diarrhoea_days: 1,
                body.dizzy_standing_salt_craving_dark_skin: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
