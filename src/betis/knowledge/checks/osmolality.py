"""Serum osmolality."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: hyponatraemia
osmolality = Check(
    title=say(id="Osmolalitas serum", en="Serum osmolality"),
    says=say(id="", en="Low sodium cause"),
    measures="mOsm/kg",
    loinc="2692-2",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="275-295 mOsm/kg"),
            meaning=say(id="", en="usual range"),
            cites="abim_ranges",
            seen=True,
        ),
    ),
    cites=("abim_ranges",),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
