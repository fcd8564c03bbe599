"""Lumbar MRI."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: lumbar_spinal_stenosis, lumbar_radiculopathy, neurogenic_claudication, sciatica
lumbar_mri = Check(
    title=say(id="MRI lumbal", en="Lumbar MRI"),
    says=say(
        id="",
        en="Neurogenic claudication affecting life, sciatica with deficit, any cauda equina symptom",
    ),
    measures="",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="emergency when cauda equina suspected"),
            meaning=say(id="", en="scan within 4 hours of request"),
            cites="ces_bmjbp",
            seen=True,
            urgency=Urgency.EMERGENCY_NOW,
        ),
        Result(
            range=say(id="", en="stenosis on scan without matching symptoms"),
            meaning=say(id="", en="common and not by itself treated"),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.ROUTINE,
        ),
    ),
    cites=(
        "ces_bmjbp",
        "suri2010",
        "nass_lss",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
