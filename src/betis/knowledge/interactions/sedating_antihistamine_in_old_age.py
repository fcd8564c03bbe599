"""Sedating antihistamine at 65 and over."""

from datetime import date

from betis.guideline.items import Example, Interaction, Severity
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

sedating_antihistamine_in_old_age = Interaction(
    title=say(
        id="Antihistamin yang mengantukkan pada usia 65 tahun ke atas",
        en="Sedating antihistamine at 65 and over",
    ),
    says=say(
        id="Obat seperti difenhidramin bisa membuat bingung, jatuh, dan sulit kencing. Obat ini ada di daftar Beers untuk dihindari lansia.",
        en="Medicines such as diphenhydramine can bring confusion, falls and trouble passing urine. They are on the Beers list to avoid.",
    ),
    do=say(
        id="Jangan dipakai untuk kram atau untuk tidur pada lansia.",
        en="Not for cramps or sleep in older people.",
    ),
    severity=Severity.MAJOR,
    a=("sedating_antihistamine",),
    person=person.age_years.at_least(65),
    cites=("beers_ccjm", "choosing_wisely_459"),
    dated=date(2026, 11, 25),
    examples=(
        Example(who="a woman of 65", facts={person.age_years: 65}, expect=YES),
        Example(who="a woman of 64", facts={person.age_years: 64}, expect=NO),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
)
