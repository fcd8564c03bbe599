"""Albumin."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: hypocalcaemia, malnutrition_malabsorption, cirrhosis, tetany
albumin = Check(
    title=say(id="Albumin", en="Albumin"),
    says=say(id="", en="Calcium correction, liver disease, swelling, poor diet"),
    measures="g/dL",
    loinc="1751-7",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="3.5-5.5 g/dL"),
            meaning=say(id="", en="usual adult range"),
            cites="abim_ranges",
            seen=True,
        ),
    ),
    cites=(
        "abim_ranges",
        "hu2022",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
