"""Adjusted calcium below 1.9."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# Symptoms at any level also count as severe
severe_low_calcium_result = RedFlag(
    title=say(id="Kalsium terkoreksi di bawah 1,9", en="Adjusted calcium below 1.9"),
    says=say(id="", en="Albumin-adjusted calcium below 1.9 mmol/L"),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id="Hubungi nomor darurat sekarang (di Indonesia 119).",
        en="Call the emergency number now (in Indonesia 119).",
    ),
    when=results.lab_calcium_adjusted.less_than(1.9),
    suspects=("hypocalcaemia",),
    cites=("sfe_hypocalcaemia",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="lab_calcium_adjusted less than 1.9 mmol/L",
            facts={results.lab_calcium_adjusted: 1.89},
            expect=YES,
        ),
        Example(who="none of it", facts={results.lab_calcium_adjusted: 1.9}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
