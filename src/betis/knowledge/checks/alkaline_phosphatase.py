"""Alkaline phosphatase."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: vitamin_d_deficiency
alkaline_phosphatase = Check(
    title=say(id="Fosfatase alkali", en="Alkaline phosphatase"),
    says=say(id="", en="Suspected osteomalacia or liver disease"),
    measures="U/L",
    loinc="6768-6",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="30-120 U/L"),
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
