"""A lot of coconut water where potassium builds up."""

from datetime import date

from betis.guideline.items import Example, Interaction, Severity
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

coconut_water_with_potassium_holding = Interaction(
    title=say(
        id="Air kelapa banyak bila kalium mudah menumpuk",
        en="A lot of coconut water where potassium builds up",
    ),
    says=say(
        id="Segelas besar air kelapa mengandung kira-kira 0,4 sampai 0,6 gram kalium. Beberapa gelas sehari bisa menaikkan kalium darah.",
        en="A large glass of coconut water carries roughly 0.4 to 0.6 grams of potassium. Several glasses a day can raise blood potassium.",
    ),
    do=say(
        id="Batasi segelas kecil sesekali. Pada penyakit ginjal, jangan sama sekali.",
        en="Keep to an occasional small glass. With kidney disease, none at all.",
    ),
    severity=Severity.MAJOR,
    a=("coconut_water",),
    b=("ace_or_arb", "potassium_sparing_diuretic"),
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
