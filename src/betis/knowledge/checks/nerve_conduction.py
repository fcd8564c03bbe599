"""Nerve conduction and EMG."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: peripheral_neuropathy, motor_neurone_disease, cramp_fasciculation_syndrome, nerve_hyperexcitability_other, peripheral_neuropathy_pain, myotonia
# Fasciculation alone can be normal: MND referral needs weakness
nerve_conduction = Check(
    title=say(id="Konduksi saraf dan EMG", en="Nerve conduction and EMG"),
    says=say(
        id="",
        en="Progressive weakness, wasting, atypical twitching, suspected neuropathy; not for simple night cramps",
    ),
    measures="",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="abnormal"),
            meaning=say(id="", en="localises nerve, anterior horn or muscle"),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.ROUTINE,
        ),
    ),
    cites=(
        "expert_practice",
        "remedy_cramps",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
