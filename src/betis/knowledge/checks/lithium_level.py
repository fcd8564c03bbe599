"""Lithium level."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: psychotropic_or_withdrawal
lithium_level = Check(
    title=say(id="Kadar litium", en="Lithium level"),
    says=say(id="", en="Taking lithium with cramps or tremor"),
    measures="mmol/L",
    loinc="14334-7",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="above local range"),
            meaning=say(id="", en="toxicity: urgent"),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
