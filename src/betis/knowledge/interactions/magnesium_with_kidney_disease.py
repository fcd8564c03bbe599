"""Magnesium in kidney disease."""

from datetime import date

from betis.guideline.items import Example, Interaction, Severity
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

magnesium_with_kidney_disease = Interaction(
    title=say(id="Magnesium pada penyakit ginjal", en="Magnesium in kidney disease"),
    says=say(
        id="Magnesium keluar hampir hanya lewat ginjal. Bila menumpuk, orang mengantuk, tekanan darah turun, jantung lambat, dan napas lemah. Dari 320 orang yang minum magnesium oksida, 23% kadarnya tinggi.",
        en="Magnesium leaves almost only through the kidney. When it builds up it brings drowsiness, low pressure, a slow heart and weak breathing. Of 320 people on magnesium oxide, 23% had high levels.",
    ),
    do=say(
        id="Jangan dipakai tanpa dokter. Ini termasuk susu magnesia, antasida bermagnesium, dan garam Inggris yang diminum.",
        en="Do not use it without a doctor. This includes milk of magnesia, magnesium antacids and Epsom salt by mouth.",
    ),
    severity=Severity.MAJOR,
    a=("magnesium", "antacid", "epsom_salt"),
    person=body.known_kidney_disease | body.on_dialysis,
    cites=("wakai2019",),
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
