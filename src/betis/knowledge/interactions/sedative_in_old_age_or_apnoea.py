"""Sedative or sleeping tablet in old age, with sleep apnoea or an opioid."""

from datetime import date

from betis.guideline.items import Example, Interaction, Severity
from betis.knowledge.facts.body import body
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

sedative_in_old_age_or_apnoea = Interaction(
    title=say(
        id="Obat penenang atau obat tidur pada lansia, henti napas saat tidur, atau bersama opioid",
        en="Sedative or sleeping tablet in old age, with sleep apnoea or an opioid",
    ),
    says=say(
        id="Risikonya jatuh, patah tulang, bingung, dan napas lambat. Obat ini ada di daftar Beers untuk dihindari lansia.",
        en="The risks are falls, fractures, confusion and slow breathing. They are on the Beers list to avoid.",
    ),
    do=say(
        id="Jangan mulai untuk kram. Bila sudah dipakai, dokter dapat menurunkannya pelan-pelan.",
        en="Do not begin one for cramps. If already used, a doctor can lower it slowly.",
    ),
    severity=Severity.MAJOR,
    a=("benzodiazepine_or_hypnotic",),
    b=("opioid",),
    person=body.snoring_or_apnoea | person.age_years.at_least(65),
    cites=("beers_ccjm", "fda_gabapentinoid2019"),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 58 with pauses of breath in sleep",
            facts={body.snoring_or_apnoea: True},
            expect=YES,
        ),
        Example(who="a woman of 65", facts={person.age_years: 65}, expect=YES),
        Example(
            who="a woman of 64 without it",
            facts={body.snoring_or_apnoea: False, person.age_years: 64},
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
)
