"""Urine myoglobin."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: rhabdomyolysis
myoglobin_urine = Check(
    title=say(id="Mioglobin urin", en="Urine myoglobin"),
    says=say(id="", en="Suspected rhabdomyolysis"),
    measures="ng/mL",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="present"),
            meaning=say(id="", en="muscle breakdown; a normal late test does not exclude"),
            cites="rhabdo_thresholds",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=("rhabdo_thresholds",),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
