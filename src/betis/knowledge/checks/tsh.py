"""TSH (thyroid)."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: b_vitamin_deficiency, peripheral_neuropathy, cramp_fasciculation_syndrome, hypothyroidism, hyperthyroidism, statin, peripheral_neuropathy_pain, periodic_paralysis_hypokalaemic, fibromyalgia_or_polymyalgia
tsh = Check(
    title=say(id="TSH (tiroid)", en="TSH (thyroid)"),
    says=say(
        id="",
        en="Tiredness, cold or heat intolerance, weight change, weakness, raised CK or statin intolerance",
    ),
    measures="mIU/L",
    loinc="3016-3",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="0.4-4.0 mIU/L"),
            meaning=say(id="", en="common adult range"),
            cites="lab_common",
            seen=False,
        ),
        Result(
            range=say(id="", en=">10 mIU/L or high with low free T4"),
            meaning=say(id="", en="treat-worthy hypothyroidism"),
            cites="lab_common",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
        Result(
            range=say(id="", en="suppressed with high free T4 or T3"),
            meaning=say(id="", en="hyperthyroidism"),
            cites="lab_common",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
    ),
    cites=(
        "duyff2000",
        "hoffmann2015",
        "lab_common",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
