"""Leptospira PCR or IgM."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: leptospirosis
# Do not wait for a result if ill
leptospira_test = Check(
    title=say(id="PCR atau IgM leptospira", en="Leptospira PCR or IgM"),
    says=say(id="", en="Fever with calf pain after flood or rat contact"),
    measures="",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="positive"),
            meaning=say(id="", en="leptospirosis; notify and treat"),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=(
        "lepto_id",
        "lepto_doh",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
