"""Urine dipstick."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: pregnancy_cramps, rhabdomyolysis, benign_acute_childhood_myositis
urinalysis = Check(
    title=say(id="Tes celup urin", en="Urine dipstick"),
    says=say(id="", en="Dark urine, pregnancy with high pressure, swelling"),
    measures="",
    loinc="24356-8",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="blood positive without red cells"),
            meaning=say(id="", en="suggests myoglobin"),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
        Result(
            range=say(id="", en="protein in pregnancy with raised pressure"),
            meaning=say(id="", en="pre-eclampsia assessment"),
            cites="apec_preeclampsia",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=(
        "apec_preeclampsia",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
