"""Calf soft-tissue ultrasound."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: hidden_leg_injury, baker_cyst, calf_muscle_tear, achilles_rupture
leg_ultrasound = Check(
    title=say(id="USG jaringan lunak betis", en="Calf soft-tissue ultrasound"),
    says=say(id="", en="Suspected muscle tear, Baker cyst, Achilles injury"),
    measures="",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="echo-free space behind calf muscle"),
            meaning=say(id="", en="ruptured cyst"),
            cites="bakers_jp",
            seen=True,
            urgency=Urgency.ROUTINE,
        ),
    ),
    cites=("bakers_jp",),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
