"""Sleep study."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: sleep_apnoea, periodic_limb_movements
polysomnography = Check(
    title=say(id="Studi tidur", en="Sleep study"),
    says=say(
        id="",
        en="Suspected periodic limb movements or sleep apnoea with daytime effect; not for cramps",
    ),
    measures="",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="PLMS index >15/h adult, >5/h child with impairment"),
            meaning=say(id="", en="periodic limb movement disorder"),
            cites="plmd_aasm",
            seen=True,
            urgency=Urgency.ROUTINE,
        ),
    ),
    cites=(
        "plmd_aasm",
        "medlink_srlc",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
