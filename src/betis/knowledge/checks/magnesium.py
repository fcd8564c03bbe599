"""Magnesium."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: hypomagnesaemia, hypokalaemia, hypocalcaemia, malnutrition_malabsorption, hypoparathyroidism, haemodialysis, alcohol_use, thiazide_diuretic, loop_diuretic, laba_inhaler, beta_agonist_or_theophylline, acid_suppressant, neurotoxic_chemotherapy, tetany, epileptic_seizure
# Serum level misses body stores; normal does not exclude depletion. 1 mmol/L is about 2.431 mg/dL
magnesium = Check(
    title=say(id="Magnesium", en="Magnesium"),
    says=say(
        id="",
        en="Acid blocker over 1 year, diuretic, alcohol, diarrhoea, low potassium or calcium, chemotherapy",
    ),
    measures="mmol/L or mg/dL",
    loinc="19123-9",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="1.6-2.6 mg/dL"),
            meaning=say(id="", en="usual adult range"),
            cites="abim_ranges",
            seen=True,
        ),
        Result(
            range=say(id="", en="0.7-1.0 mmol/L"),
            meaning=say(id="", en="usual range"),
            cites="lab_common",
            seen=False,
        ),
        Result(
            range=say(id="", en="0.4-0.69 mmol/L"),
            meaning=say(id="", en="low: treat, remove cause"),
            cites="lab_common",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
        Result(
            range=say(id="", en="<0.4 mmol/L or with fits, tetany or arrhythmia"),
            meaning=say(id="", en="severe"),
            cites="lab_common",
            seen=False,
            urgency=Urgency.EMERGENCY_NOW,
        ),
    ),
    cites=(
        "mhra_ppi",
        "abim_ranges",
        "lab_common",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
