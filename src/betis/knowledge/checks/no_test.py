"""No test needed."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: none
# Tests should be driven by a finding, never sent as a panel for everyone
no_test = Check(
    title=say(id="Tidak perlu pemeriksaan", en="No test needed"),
    says=say(
        id="",
        en="Typical night calf cramp, normal examination, no medicine or disease pointer, no red flag",
    ),
    measures="",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="typical and no red flag"),
            meaning=say(
                id="", en="history and examination are enough; laboratory tests usually unnecessary"
            ),
            cites="allen2012",
            seen=True,
            urgency=Urgency.SELF_CARE,
        ),
    ),
    cites=(
        "allen2012",
        "fpin_legcramps",
        "remedy_cramps",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
