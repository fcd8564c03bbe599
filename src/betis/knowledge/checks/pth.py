"""Parathyroid hormone."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: hypocalcaemia, vitamin_d_deficiency, hypoparathyroidism, chronic_kidney_disease
pth = Check(
    title=say(id="Hormon paratiroid", en="Parathyroid hormone"),
    says=say(id="", en="Low or high calcium"),
    measures="pg/mL",
    loinc="2731-8",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="10-65 pg/mL"),
            meaning=say(id="", en="usual adult range"),
            cites="abim_ranges",
            seen=True,
        ),
        Result(
            range=say(id="", en="low or normal PTH with low calcium"),
            meaning=say(id="", en="hypoparathyroidism (check magnesium)"),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=(
        "sfe_hypocalcaemia",
        "abim_ranges",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
