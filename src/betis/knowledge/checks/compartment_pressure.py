"""Compartment pressure."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: acute_compartment_syndrome
compartment_pressure = Check(
    title=say(id="Tekanan kompartemen", en="Compartment pressure"),
    says=say(id="", en="Suspected acute compartment syndrome with doubt"),
    measures="",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="diastolic minus compartment <30 mmHg"),
            meaning=say(id="", en="decompression usually indicated"),
            cites="boast_acs",
            seen=True,
            urgency=Urgency.EMERGENCY_NOW,
        ),
    ),
    cites=("boast_acs",),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
