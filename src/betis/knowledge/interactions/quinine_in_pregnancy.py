"""Quinine in pregnancy."""

from datetime import date

from betis.guideline.items import Example, Interaction, Severity
from betis.knowledge.facts.person import person
from betis.knowledge.situations.pregnant import pregnant
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

quinine_in_pregnancy = Interaction(
    title=say(id="Kina saat hamil", en="Quinine in pregnancy"),
    says=say(
        id="Kina bisa membuat keguguran, gula darah rendah, dan membahayakan ibu serta bayi. Tinjauan kram saat hamil tidak memasukkan kina karena bahayanya sudah diketahui.",
        en="Quinine can bring miscarriage, low blood sugar, and harm to mother and baby. Reviews of cramps in pregnancy leave it out because it is known to harm.",
    ),
    do=say(
        id="Jangan pernah memakai kina untuk kram saat hamil. Air tonik juga mengandung kina.",
        en="Never use quinine for cramps in pregnancy. Tonic water contains quinine too.",
    ),
    severity=Severity.CONTRAINDICATED,
    a=("quinine", "tonic_water"),
    person=pregnant.holds,
    cites=("cochrane_preg", "quinine_smpc"),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 30 in the eighth week of pregnancy",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 30,
                person.pregnancy_status: "first_trimester",
            },
            expect=YES,
        ),
        Example(
            who="a woman of 30 who is not pregnant",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 30,
                person.pregnancy_status: "none",
            },
            expect=NO,
        ),
        Example(
            who="a woman of 30 who was not asked",
            facts={person.sex_at_birth: "female", person.age_years: 30},
            expect=UNKNOWN,
        ),
    ),
)
