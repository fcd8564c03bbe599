"""Creatinine and eGFR."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: hypokalaemia, hypocalcaemia, hyponatraemia, dehydration, peripheral_neuropathy, hereditary_or_metabolic_myopathy, diabetes_mellitus, cirrhosis, chronic_kidney_disease, thiazide_diuretic, loop_diuretic, potassium_sparing_diuretic, statin, nsaid_or_antihypertensive, infection_or_gut_losses, restless_legs_syndrome, rhabdomyolysis, leptospirosis
creatinine = Check(
    title=say(id="Kreatinin dan eGFR", en="Creatinine and eGFR"),
    says=say(id="", en="Diuretic, hypertension, diabetes, dark urine, kidney disease"),
    measures="mg/dL or umol/L",
    loinc="2160-0",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="eGFR <60 for over 3 months"),
            meaning=say(id="", en="chronic kidney disease"),
            cites="lab_common",
            seen=False,
            urgency=Urgency.ROUTINE,
        ),
        Result(
            range=say(id="", en="sudden rise or no urine"),
            meaning=say(id="", en="acute kidney injury"),
            cites="lab_common",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=("lab_common",),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
