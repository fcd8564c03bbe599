"""Leg vein ultrasound."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: chronic_venous_disease, deep_vein_thrombosis, superficial_vein_thrombosis, baker_cyst
venous_duplex = Check(
    title=say(id="USG vena tungkai", en="Leg vein ultrasound"),
    says=say(
        id="",
        en="Wells 2 or more, positive D-dimer, pregnancy with swelling, tender cord near deep veins",
    ),
    measures="",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(
                id="",
                en="within 4 hours of request when likely, otherwise within 24 h with interim treatment",
            ),
            meaning=say(id="", en="standard"),
            cites="nice_dvt",
            seen=True,
            urgency=Urgency.SAME_DAY,
        ),
        Result(
            range=say(id="", en="negative in likely group"),
            meaning=say(id="", en="repeat in 6-8 days with positive D-dimer"),
            cites="nice_dvt",
            seen=True,
        ),
    ),
    cites=(
        "nice_dvt",
        "svt_ggc",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
