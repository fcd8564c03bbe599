"""Ankle-brachial pressure index."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: peripheral_arterial_disease, lumbar_spinal_stenosis, intermittent_claudication, ischaemic_rest_pain, chronic_exertional_compartment
# Toe pressure helps when arteries are stiff
ankle_brachial_index = Check(
    title=say(id="Indeks tekanan pergelangan kaki-lengan", en="Ankle-brachial pressure index"),
    says=say(id="", en="Exertional calf pain, foot wound, absent pulse, diabetes with leg pain"),
    measures="",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="1.0-1.4"),
            meaning=say(
                id="", en="usual; high can mean hard arteries in diabetes or kidney disease"
            ),
            cites="abpi_bpac",
            seen=True,
        ),
        Result(
            range=say(id="", en="<0.9"),
            meaning=say(id="", en="arterial disease (sens 79-95%, spec about 95%)"),
            cites="abpi_bpac",
            seen=True,
            urgency=Urgency.ROUTINE,
        ),
        Result(
            range=say(id="", en="0.5-0.3"),
            meaning=say(id="", en="severe: urgent vascular referral"),
            cites="abpi_bmj",
            seen=True,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
        Result(
            range=say(id="", en="<=0.3 or ankle <50 mmHg"),
            meaning=say(id="", en="critical: vascular emergency team"),
            cites="abpi_bmj",
            seen=True,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=(
        "abpi_bpac",
        "abpi_bmj",
        "mcdermott2001",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
