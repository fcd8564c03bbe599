"""Free T3."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: hyperthyroidism
free_t3 = Check(
    title=say(id="T3 bebas", en="Free T3"),
    says=say(id="", en="Suspected thyroid excess with normal T4"),
    measures="pg/mL",
    loinc="3051-0",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="2.3-4.2 pg/mL"),
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
