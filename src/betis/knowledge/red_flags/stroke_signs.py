"""Sudden face droop, one-sided weakness or slurred speech."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

stroke_signs = RedFlag(
    title=say(
        id="Wajah mendadak mencong, lemah separuh, bicara pelo",
        en="Sudden face droop, one-sided weakness or slurred speech",
    ),
    says=say(id="", en="Sudden weakness of one side of face or body, or sudden slurred speech"),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id="Hubungi nomor darurat sekarang (di Indonesia 119).",
        en="Call the emergency number now (in Indonesia 119).",
    ),
    when=nerve_muscle.face_or_one_side_sudden_weakness,
    suspects=("stroke_tia",),
    cites=("ng127",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="face_or_one_side_sudden_weakness",
            facts={nerve_muscle.face_or_one_side_sudden_weakness: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={nerve_muscle.face_or_one_side_sudden_weakness: False},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
