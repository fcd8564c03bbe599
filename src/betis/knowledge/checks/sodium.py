"""Sodium."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: hyponatraemia, dehydration, adrenal_insufficiency, primary_aldosteronism, cirrhosis, haemodialysis, thiazide_diuretic, potassium_sparing_diuretic, infection_or_gut_losses, epileptic_seizure
sodium = Check(
    title=say(id="Natrium", en="Sodium"),
    says=say(id="", en="Thiazide, antidepressant, heavy sweating, vomiting, confusion"),
    measures="mmol/L",
    loinc="2951-2",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="135-145 mmol/L"),
            meaning=say(id="", en="usual range"),
            cites="lab_common",
            seen=False,
        ),
        Result(
            range=say(id="", en="125-134 mmol/L"),
            meaning=say(id="", en="mild to moderate low; urgency by symptoms"),
            cites="lab_common",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
        Result(
            range=say(id="", en="<125 mmol/L, or any low value with confusion or fits"),
            meaning=say(id="", en="profound or symptomatic"),
            cites="lab_common",
            seen=False,
            urgency=Urgency.EMERGENCY_NOW,
        ),
    ),
    cites=("lab_common",),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
