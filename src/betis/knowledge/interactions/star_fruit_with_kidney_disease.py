"""Star fruit in kidney disease."""

from datetime import date

from betis.guideline.items import Example, Interaction, Severity
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

star_fruit_with_kidney_disease = Interaction(
    title=say(id="Belimbing pada penyakit ginjal", en="Star fruit in kidney disease"),
    says=say(
        id="Zat beracun dalam belimbing menumpuk bila ginjal lemah. Timbul cegukan yang tidak berhenti, muntah, bingung, kejang, bahkan kematian.",
        en="Poisons in star fruit build up when kidneys are weak. Stubborn hiccups, vomiting, confusion and seizures follow, even death.",
    ),
    do=say(
        id="Jangan dimakan. Bila telanjur dan timbul cegukan atau bingung, segera ke IGD yang punya layanan cuci darah.",
        en="Never eat it. If you did, hiccups or confusion mean emergency care with dialysis now.",
    ),
    severity=Severity.CONTRAINDICATED,
    a=("star_fruit",),
    person=body.known_kidney_disease | body.on_dialysis,
    cites=("starfruit_pt", "starfruit_neto"),
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
