"""HbA1c."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: peripheral_arterial_disease, peripheral_neuropathy, diabetes_mellitus, nocturnal_hypoglycaemia, obesity, restless_legs_syndrome, intermittent_claudication, ischaemic_rest_pain, peripheral_neuropathy_pain
hba1c = Check(
    title=say(id="HbA1c", en="HbA1c"),
    says=say(id="", en="Diabetes risk, tingling feet, obesity, infection that will not settle"),
    measures="% or mmol/mol",
    loinc="4548-4",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en=">=6.5% (48 mmol/mol)"),
            meaning=say(id="", en="diabetes range (repeat if no symptoms)"),
            cites="lab_common",
            seen=False,
            urgency=Urgency.ROUTINE,
        ),
    ),
    cites=(
        "lab_common",
        "remedy_cramps",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
