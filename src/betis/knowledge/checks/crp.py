"""C-reactive protein."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: cellulitis, childhood_leukaemia_or_bone_tumour, fibromyalgia_or_polymyalgia
crp = Check(
    title=say(id="Protein C-reaktif", en="C-reactive protein"),
    says=say(id="", en="Fever, skin infection, atypical child leg pain"),
    measures="mg/L",
    loinc="1988-5",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="raised"),
            meaning=say(id="", en="inflammation or infection; not specific"),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
    ),
    cites=(
        "ebmg_growing",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
