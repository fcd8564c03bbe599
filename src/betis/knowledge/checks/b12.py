"""Vitamin B12."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: b_vitamin_deficiency, malnutrition_malabsorption, peripheral_neuropathy, restless_legs_syndrome, peripheral_neuropathy_pain
# Reference lower bound 200 pg/mL seen
b12 = Check(
    title=say(id="Vitamin B12", en="Vitamin B12"),
    says=say(id="", en="Neuropathy, vegan diet, metformin or acid-blocker use"),
    measures="pg/mL or pmol/L",
    loinc="2132-9",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="<200 pg/mL (about 148 pmol/L)"),
            meaning=say(id="", en="deficient or borderline"),
            cites="abim_ranges",
            seen=True,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
    ),
    cites=(
        "abim_ranges",
        "lab_common",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
