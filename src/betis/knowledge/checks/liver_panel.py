"""Liver panel."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: peripheral_neuropathy, hereditary_or_metabolic_myopathy, cirrhosis, alcohol_use, statin, leptospirosis
liver_panel = Check(
    title=say(id="Fungsi hati", en="Liver panel"),
    says=say(id="", en="Alcohol, jaundice, statin or muscle symptom"),
    measures="U/L",
    loinc="24325-3",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="abnormal"),
            meaning=say(id="", en="liver disease or, with high CK, muscle origin"),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
    ),
    cites=(
        "chatrath2012",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
