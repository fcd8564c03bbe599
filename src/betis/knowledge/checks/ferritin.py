"""Ferritin."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: iron_deficiency_anaemia, pregnancy_cramps, restless_legs_syndrome
# Raised by inflammation
ferritin = Check(
    title=say(id="Feritin", en="Ferritin"),
    says=say(id="", en="Restless legs, fatigue, heavy periods, pregnancy, blood donation"),
    measures="ug/L",
    loinc="2276-4",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="<30 ug/L"),
            meaning=say(id="", en="iron deficiency in most adults"),
            cites="lab_common",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
        Result(
            range=say(id="", en="<50 ug/L"),
            meaning=say(id="", en="low iron associated with restless legs"),
            cites="rls_highland",
            seen=True,
            urgency=Urgency.ROUTINE,
        ),
        Result(
            range=say(id="", en="<=75 ug/L"),
            meaning=say(id="", en="iron trial considered if RLS"),
            cites="rls_iron2018",
            seen=False,
            urgency=Urgency.ROUTINE,
        ),
    ),
    cites=(
        "rls_highland",
        "rls_iron2018",
        "lab_common",
    ),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
