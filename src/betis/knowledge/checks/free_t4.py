"""Free T4."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: hypothyroidism, hyperthyroidism, periodic_paralysis_hypokalaemic
free_t4 = Check(
    title=say(id="T4 bebas", en="Free T4"),
    says=say(id="", en="Abnormal TSH, sudden paralysis"),
    measures="ng/dL or pmol/L",
    loinc="3024-7",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="0.8-1.8 ng/dL"),
            meaning=say(id="", en="usual adult range"),
            cites="abim_ranges",
            seen=True,
        ),
    ),
    cites=(
        "abim_ranges",
        "duyff2000",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
