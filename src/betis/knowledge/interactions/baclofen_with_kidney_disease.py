"""Baclofen in kidney disease."""

from datetime import date

from betis.guideline.items import Example, Interaction, Severity
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

baclofen_with_kidney_disease = Interaction(
    title=say(id="Baklofen pada penyakit ginjal", en="Baclofen in kidney disease"),
    says=say(
        id="Ginjal membuang baklofen. Bila menumpuk, orang bisa bingung sampai koma.",
        en="The kidney clears baclofen. When it builds up it brings confusion, even coma.",
    ),
    do=say(
        id="Hindari pada penyakit ginjal lanjut. Baklofen tidak boleh putus mendadak.",
        en="Avoid it in advanced kidney disease. Baclofen must not end suddenly.",
    ),
    severity=Severity.MAJOR,
    a=("baclofen",),
    person=body.known_kidney_disease | body.on_dialysis,
    cites=("rx_recalled",),
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
