"""Sedimentation rate."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: fibromyalgia_or_polymyalgia
esr = Check(
    title=say(id="Laju endap darah", en="Sedimentation rate"),
    says=say(id="", en="Atypical child leg pain, shoulder-hip stiffness over 50"),
    measures="mm/h",
    loinc="30341-2",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="clearly raised"),
            meaning=say(id="", en="inflammatory disease possible"),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
    ),
    cites=(
        "ebmg_growing",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
