"""25-hydroxyvitamin D."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: hypocalcaemia, vitamin_d_deficiency, malnutrition_malabsorption, hypoparathyroidism, chronic_kidney_disease
# No routine vitamin D test for cramps alone
vitamin_d = Check(
    title=say(id="25-hidroksivitamin D", en="25-hydroxyvitamin D"),
    says=say(
        id="",
        en="Low calcium, raised alkaline phosphatase, bone pain, malabsorption, very little sun",
    ),
    measures="nmol/L or ng/mL",
    loinc="62292-8",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="<25-30 nmol/L (10-12 ng/mL)"),
            meaning=say(id="", en="deficiency range in common use"),
            cites="lab_common",
            seen=False,
            urgency=Urgency.ROUTINE,
        ),
    ),
    cites=(
        "lab_common",
        "vitd_rct",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
