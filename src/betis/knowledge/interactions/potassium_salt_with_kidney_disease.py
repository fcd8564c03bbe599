"""Salt substitute in kidney disease."""

from datetime import date

from betis.guideline.items import Example, Interaction, Severity
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

potassium_salt_with_kidney_disease = Interaction(
    title=say(id="Garam pengganti pada penyakit ginjal", en="Salt substitute in kidney disease"),
    says=say(
        id="Ginjal yang lemah sulit membuang kalium, sehingga kalium darah naik. Larangan ini dibuat untuk penyakit ginjal lanjut.",
        en="Weak kidneys clear potassium poorly, so blood potassium rises. The ban was written for advanced kidney disease.",
    ),
    do=say(
        id="Jangan dipakai. Mengurangi garam biasa lebih aman.",
        en="Do not use it. Using less ordinary salt is safer.",
    ),
    severity=Severity.CONTRAINDICATED,
    a=("potassium_salt",),
    person=body.known_kidney_disease | body.on_dialysis,
    cites=("xu2024_salt",),
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
