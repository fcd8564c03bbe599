"""Phosphate."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: hypocalcaemia, vitamin_d_deficiency, hypoparathyroidism, chronic_kidney_disease
phosphate = Check(
    title=say(id="Fosfat", en="Phosphate"),
    says=say(id="", en="Low calcium work-up, kidney disease, malnutrition, refeeding"),
    measures="mmol/L or mg/dL",
    loinc="2777-1",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="3.0-4.5 mg/dL"),
            meaning=say(id="", en="usual adult range"),
            cites="abim_ranges",
            seen=True,
        ),
    ),
    cites=(
        "abim_ranges",
        "sfe_hypocalcaemia",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
