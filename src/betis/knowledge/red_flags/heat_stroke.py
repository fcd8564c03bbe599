"""Confusion or collapse in the heat."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

heat_stroke = RedFlag(
    title=say(id="Bingung atau pingsan karena panas", en="Confusion or collapse in the heat"),
    says=say(
        id="",
        en="Heat exposure or exertion together with confusion, collapse or temperature above 40 C",
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id="Hubungi nomor darurat sekarang (di Indonesia 119). Segera dinginkan dengan air dingin sambil menunggu.",
        en="Call the emergency number now (in Indonesia 119). Cool with cold water immediately while waiting.",
    ),
    when=body.heavy_sweating_or_heat_exposure
    & (
        body.confused_or_very_drowsy
        | nerve_muscle.loss_of_consciousness
        | body.body_temperature_c.more_than(40)
    ),
    suspects=(
        "heat_stroke",
        "hyponatraemia",
    ),
    cites=(
        "acsm_heat",
        "nata_heat",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="heavy_sweating_or_heat_exposure and (confused_or_very_drowsy or loss_of_consciousness or b",
            facts={body.heavy_sweating_or_heat_exposure: True, body.confused_or_very_drowsy: True},
            expect=YES,
        ),
        Example(who="none of it", facts={body.heavy_sweating_or_heat_exposure: False}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
