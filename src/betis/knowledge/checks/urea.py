"""Urea."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: dehydration, chronic_kidney_disease
urea = Check(
    title=say(id="Ureum", en="Urea"),
    says=say(id="", en="Dehydration or kidney disease"),
    measures="mg/dL",
    loinc="3094-0",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="8-20 mg/dL (as urea nitrogen)"),
            meaning=say(id="", en="usual adult range"),
            cites="abim_ranges",
            seen=True,
        ),
    ),
    cites=("abim_ranges",),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
