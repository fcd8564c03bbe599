"""D-dimer."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: deep_vein_thrombosis
# Not used to exclude DVT in pregnancy
d_dimer = Check(
    title=say(id="D-dimer", en="D-dimer"),
    says=say(id="", en="DVT UNLIKELY by Wells score (below 2), or with scan when likely"),
    measures="ug/L FEU",
    loinc="48065-7",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="negative with Wells <2"),
            meaning=say(id="", en="makes DVT unlikely"),
            cites="nice_dvt",
            seen=True,
        ),
        Result(
            range=say(id="", en="positive"),
            meaning=say(id="", en="proximal leg scan"),
            cites="nice_dvt",
            seen=True,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=(
        "nice_dvt",
        "wells2003",
        "left_rule",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
