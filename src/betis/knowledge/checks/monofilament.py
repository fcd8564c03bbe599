"""10 g monofilament foot test."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: peripheral_neuropathy, diabetes_mellitus, peripheral_neuropathy_pain
monofilament = Check(
    title=say(id="Tes monofilamen 10 g", en="10 g monofilament foot test"),
    says=say(id="", en="Diabetes, neuropathy symptoms, foot drop"),
    measures="",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="LR+ 4.56 (2.93-7.10), LR- 0.53 (0.35-0.81)"),
            meaning=say(id="", en="supports, does not exclude, diabetic polyneuropathy"),
            cites="monofil_wang",
            seen=True,
            urgency=Urgency.ROUTINE,
        ),
        Result(
            range=say(id="", en="any abnormal"),
            meaning=say(id="", en="combine with vibration and reflexes"),
            cites="monofil_dros",
            seen=True,
            urgency=Urgency.ROUTINE,
        ),
    ),
    cites=(
        "monofil_wang",
        "monofil_dunker",
        "monofil_dros",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
