"""Cholesterol panel."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: peripheral_arterial_disease, obesity, intermittent_claudication
lipids = Check(
    title=say(id="Profil lipid", en="Cholesterol panel"),
    says=say(id="", en="Suspected narrowed arteries"),
    measures="mmol/L",
    loinc="57698-3",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="any abnormal"),
            meaning=say(id="", en="cardiovascular risk management"),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.ROUTINE,
        ),
    ),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
