"""Sodium below 125 or below 130 with symptoms."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

severe_low_sodium_result = RedFlag(
    title=say(
        id="Natrium di bawah 125 atau di bawah 130 dengan keluhan",
        en="Sodium below 125 or below 130 with symptoms",
    ),
    says=say(id="", en="Sodium below 125 mmol/L, or below 130 with confusion or a fit"),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id="Hubungi nomor darurat sekarang (di Indonesia 119).",
        en="Call the emergency number now (in Indonesia 119).",
    ),
    when=results.lab_sodium.less_than(125)
    | (
        results.lab_sodium.less_than(130)
        & (body.confused_or_very_drowsy | nerve_muscle.whole_body_jerking)
    ),
    suspects=("hyponatraemia",),
    cites=("lab_common",),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="lab_sodium less than 125 mmol/L", facts={results.lab_sodium: 124}, expect=YES),
        Example(
            who="lab_sodium less than 130 mmol/L and (confused_or_very_drowsy or whole_body_jerking)",
            facts={results.lab_sodium: 129, body.confused_or_very_drowsy: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                results.lab_sodium: 125,
                body.confused_or_very_drowsy: False,
                nerve_muscle.whole_body_jerking: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
