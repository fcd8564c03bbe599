"""Gabapentin or pregabalin in kidney disease."""

from datetime import date

from betis.guideline.items import Example, Interaction, Severity
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

gabapentinoid_with_kidney_disease = Interaction(
    title=say(
        id="Gabapentin atau pregabalin pada penyakit ginjal",
        en="Gabapentin or pregabalin in kidney disease",
    ),
    says=say(
        id="Ginjal membuang obat ini utuh. Bila ginjal lemah, timbul kantuk, jatuh, dan kedutan. Brosurnya menurunkan batas dosis mengikuti fungsi ginjal.",
        en="The kidney clears these unchanged. When it is weak, drowsiness, falls and twitching follow. Leaflets cut the daily ceiling stepwise.",
    ),
    do=say(
        id="Minta dosis yang disesuaikan dengan ginjal Anda.",
        en="Ask for a dose that fits your kidneys.",
    ),
    severity=Severity.MAJOR,
    a=("gabapentinoid",),
    person=body.known_kidney_disease | body.on_dialysis,
    cites=("raouf2017",),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 58 with kidney disease",
            facts={body.known_kidney_disease: True},
            expect=YES,
        ),
        Example(
            who="a man of 58 on dialysis",
            facts={body.known_kidney_disease: True, body.on_dialysis: True},
            expect=YES,
        ),
        Example(
            who="a woman of 52 with none of it",
            facts={body.known_kidney_disease: False, body.on_dialysis: False},
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
)
