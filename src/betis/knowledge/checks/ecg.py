"""Electrocardiogram."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: hypomagnesaemia, hypokalaemia, hypocalcaemia, peripheral_arterial_disease, cardiovascular_comorbidity, hyperthyroidism, tetany, epileptic_seizure, periodic_paralysis_hypokalaemic
ecg = Check(
    title=say(id="Elektrokardiogram", en="Electrocardiogram"),
    says=say(id="", en="Low potassium, low calcium or magnesium, palpitations, high potassium"),
    measures="",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="long QT or arrhythmia"),
            meaning=say(id="", en="emergency"),
            cites="sfe_hypocalcaemia",
            seen=True,
            urgency=Urgency.EMERGENCY_NOW,
        ),
    ),
    cites=(
        "sfe_hypocalcaemia",
        "hypok_pcn",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
