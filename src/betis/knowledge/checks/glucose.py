"""Blood glucose."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: dehydration, peripheral_neuropathy, diabetes_mellitus, adrenal_insufficiency, nocturnal_hypoglycaemia, epileptic_seizure
glucose = Check(
    title=say(id="Glukosa darah", en="Blood glucose"),
    says=say(id="", en="Suspected low or high sugar, confusion, night sweats"),
    measures="mmol/L or mg/dL",
    loinc="2345-7",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="<4.0 mmol/L (72 mg/dL)"),
            meaning=say(id="", en="low in treated diabetes"),
            cites="lab_common",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
        Result(
            range=say(id="", en=">=11.1 mmol/L with symptoms"),
            meaning=say(id="", en="diabetes range"),
            cites="lab_common",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=("lab_common",),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
