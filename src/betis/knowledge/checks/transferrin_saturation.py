"""Transferrin saturation."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: iron_deficiency_anaemia, restless_legs_syndrome
# Range 20-50% seen; use in RLS recalled
transferrin_saturation = Check(
    title=say(id="Saturasi transferin", en="Transferrin saturation"),
    says=say(id="", en="Restless legs with normal or high ferritin and inflammation"),
    measures="%",
    loinc="2502-3",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="<20%"),
            meaning=say(id="", en="iron-deficient supply"),
            cites="abim_ranges",
            seen=True,
            urgency=Urgency.ROUTINE,
        ),
    ),
    cites=(
        "abim_ranges",
        "rls_iron2018",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
