"""Lead level."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: toxin_or_tetanus
# Reference values vary by country and age
lead_level = Check(
    title=say(id="Kadar timbal", en="Lead level"),
    says=say(id="", en="Occupational or household lead exposure"),
    measures="ug/dL",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="elevated"),
            meaning=say(id="", en="toxicity pathway"),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=(
        "nidirect_cramps",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
