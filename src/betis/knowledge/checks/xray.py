"""X-ray."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: childhood_leukaemia_or_bone_tumour
xray = Check(
    title=say(id="Rontgen", en="X-ray"),
    says=say(id="", en="Bone pain or swelling in a child, suspected stress fracture"),
    measures="",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="child with unexplained bone pain or swelling"),
            meaning=say(id="", en="within 48 hours"),
            cites="ng12_child",
            seen=True,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=("ng12_child",),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
