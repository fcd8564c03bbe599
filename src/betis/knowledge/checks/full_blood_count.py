"""Full blood count."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: b_vitamin_deficiency, iron_deficiency_anaemia, malnutrition_malabsorption, peripheral_arterial_disease, cardiovascular_comorbidity, cirrhosis, alcohol_use, pregnancy_cramps, infection_or_gut_losses, restless_legs_syndrome, ischaemic_rest_pain, cellulitis, leptospirosis, childhood_leukaemia_or_bone_tumour
# Pregnancy and age shift the limits
full_blood_count = Check(
    title=say(id="Darah lengkap", en="Full blood count"),
    says=say(id="", en="Iron concern, fever, bruising, child with atypical leg pain, fatigue"),
    measures="g/dL",
    loinc="58410-2",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="child: any leukaemia feature"),
            meaning=say(id="", en="result within 48 hours"),
            cites="ng12_child2",
            seen=True,
            urgency=Urgency.SAME_DAY,
        ),
        Result(
            range=say(id="", en="haemoglobin below 12 (women) or 13 (men) g/dL"),
            meaning=say(id="", en="anaemia"),
            cites="lab_common",
            seen=False,
            urgency=Urgency.ROUTINE,
        ),
    ),
    cites=(
        "ng12_child2",
        "lab_common",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
