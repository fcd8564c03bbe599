"""Potassium supplement in kidney disease."""

from datetime import date

from betis.guideline.items import Example, Interaction, Severity
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

potassium_with_kidney_disease = Interaction(
    title=say(
        id="Suplemen kalium pada penyakit ginjal", en="Potassium supplement in kidney disease"
    ),
    says=say(
        id="Ginjal yang lemah tidak bisa membuang kalium. Kalium tinggi bisa menghentikan jantung. Brosur tablet kalium memperingatkan ini pada setiap gangguan ginjal.",
        en="Failing kidneys cannot clear potassium. High potassium can stop the heart. The leaflet of potassium tablets warns of this in any kidney impairment.",
    ),
    do=say(
        id="Jangan diminum. Bicarakan kram Anda dengan tim ginjal.",
        en="Do not take it. Talk about your cramps with the kidney team.",
    ),
    severity=Severity.CONTRAINDICATED,
    a=("potassium_supplement",),
    person=body.known_kidney_disease | body.on_dialysis,
    cites=("kcl_label", "housemed_k"),
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
