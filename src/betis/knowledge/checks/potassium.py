"""Potassium."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: hypomagnesaemia, hypokalaemia, hyponatraemia, dehydration, malnutrition_malabsorption, hyperthyroidism, adrenal_insufficiency, primary_aldosteronism, chronic_kidney_disease, thiazide_diuretic, loop_diuretic, potassium_sparing_diuretic, laba_inhaler, beta_agonist_or_theophylline, acid_suppressant, nsaid_or_antihypertensive, neurotoxic_chemotherapy, psychotropic_or_withdrawal, other_medicines_insulin_steroid, infection_or_gut_losses, rhabdomyolysis, leptospirosis, periodic_paralysis_hypokalaemic
potassium = Check(
    title=say(id="Kalium", en="Potassium"),
    says=say(
        id="",
        en="Diuretic, laxative, steroid or beta-agonist use; vomiting or diarrhoea; weakness or paralysis; kidney disease; hypertension with cramps",
    ),
    measures="mmol/L",
    loinc="2823-3",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="3.5-5.0 mmol/L"),
            meaning=say(id="", en="usual adult range"),
            cites="lab_common",
            seen=False,
        ),
        Result(
            range=say(id="", en="3.0-3.4 mmol/L"),
            meaning=say(id="", en="mild: recheck, look for drugs, check magnesium"),
            cites="hypok_pcn",
            seen=True,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
        Result(
            range=say(id="", en="2.5-2.9 mmol/L"),
            meaning=say(
                id="",
                en="urgent bloods with magnesium; same day if symptomatic or with heart or other comorbidity",
            ),
            cites="hypok_pcn",
            seen=True,
            urgency=Urgency.SAME_DAY,
        ),
        Result(
            range=say(id="", en="<2.5 mmol/L or ECG symptoms"),
            meaning=say(id="", en="same-day hospital; ambulance if unwell"),
            cites="hypok_pcn",
            seen=True,
            urgency=Urgency.EMERGENCY_NOW,
        ),
        Result(
            range=say(id="", en=">=6.5 mmol/L"),
            meaning=say(
                id="", en="dangerous high potassium (also in rhabdomyolysis, spironolactone)"
            ),
            cites="lab_common",
            seen=False,
            urgency=Urgency.EMERGENCY_NOW,
        ),
    ),
    cites=(
        "hypok_pcn",
        "lab_common",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
