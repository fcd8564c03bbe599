"""Muscle relaxant at 65 and over."""

from datetime import date

from betis.guideline.items import Example, Interaction, Severity
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

muscle_relaxant_in_old_age = Interaction(
    title=say(
        id="Obat pelemas otot pada usia 65 tahun ke atas", en="Muscle relaxant at 65 and over"
    ),
    says=say(
        id="Lansia mudah mengantuk dan jatuh karenanya. Obat ini ada di daftar Beers untuk dihindari.",
        en="Older people easily become drowsy and fall on them. They are on the Beers list to avoid.",
    ),
    do=say(
        id="Hindari. Coba peregangan dan telaah obat lebih dulu.",
        en="Avoid them. Try stretching and a medicine review first.",
    ),
    severity=Severity.MAJOR,
    a=("muscle_relaxant",),
    person=person.age_years.at_least(65),
    cites=("beers_ccjm", "beers2023"),
    dated=date(2026, 11, 25),
    examples=(
        Example(who="a woman of 65", facts={person.age_years: 65}, expect=YES),
        Example(who="a woman of 64", facts={person.age_years: 64}, expect=NO),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
)
