"""Morning cortisol."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: hyponatraemia, adrenal_insufficiency
# Thresholds vary by assay and clinic
cortisol = Check(
    title=say(id="Kortisol pagi", en="Morning cortisol"),
    says=say(id="", en="Unexplained fatigue with low pressure, salt craving, dark skin, vomiting"),
    measures="nmol/L or ug/dL",
    loinc="2143-6",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="<100 nmol/L"),
            meaning=say(id="", en="adrenal failure very likely: same-day advice"),
            cites="lab_common",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
        Result(
            range=say(id="", en=">300-350 nmol/L"),
            meaning=say(id="", en="adrenal failure unlikely"),
            cites="lab_common",
            seen=False,
        ),
    ),
    cites=(
        "nhs_addison",
        "lab_common",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
