"""EEG."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: epileptic_seizure
eeg = Check(
    title=say(id="EEG", en="EEG"),
    says=say(id="", en="Suspected epilepsy after specialist review"),
    measures="",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="normal"),
            meaning=say(id="", en="does not exclude epilepsy"),
            cites="expert_practice",
            seen=False,
        ),
    ),
    cites=(
        "ng127_blackout",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
