"""Calcium, adjusted for albumin."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: hypomagnesaemia, hypocalcaemia, vitamin_d_deficiency, hypoparathyroidism, chronic_kidney_disease, haemodialysis, teriparatide, acid_suppressant, neurotoxic_chemotherapy, other_medicines_insulin_steroid, stress_anxiety_hyperventilation, tetany, epileptic_seizure
# LOINC 17861-6 is total calcium mass/volume; ionised calcium is 1994-3. 1 mmol/L is about 4.008
# mg/dL
calcium = Check(
    title=say(id="Kalsium, dikoreksi albumin", en="Calcium, adjusted for albumin"),
    says=say(
        id="",
        en="Tingling round mouth, hand spasm, neck surgery, kidney disease, bone drugs, pregnancy with widespread cramps",
    ),
    measures="mmol/L or mg/dL",
    loinc="17861-6",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="8.6-10.2 mg/dL"),
            meaning=say(id="", en="usual adult range (total calcium)"),
            cites="abim_ranges",
            seen=True,
        ),
        Result(
            range=say(id="", en="2.20-2.60 mmol/L"),
            meaning=say(id="", en="usual range, adjusted calcium"),
            cites="lab_common",
            seen=False,
        ),
        Result(
            range=say(id="", en="above 1.9 mmol/L but below range, no symptoms"),
            meaning=say(id="", en="mild: find cause, oral treatment by a doctor"),
            cites="sfe_hypocalcaemia",
            seen=True,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
        Result(
            range=say(id="", en="<1.9 mmol/L or symptomatic at any level"),
            meaning=say(id="", en="severe: ECG, intravenous treatment"),
            cites="sfe_hypocalcaemia",
            seen=True,
            urgency=Urgency.EMERGENCY_NOW,
        ),
    ),
    cites=(
        "sfe_hypocalcaemia",
        "abim_ranges",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
