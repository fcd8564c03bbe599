"""Pregnant, but recorded as male at birth."""

from datetime import date

from betis.guideline.items import Contradiction, Example
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

pregnant_and_male = Contradiction(
    title=say(
        id="Hamil, tetapi jenis kelamin saat lahir laki-laki",
        en="Pregnant, but recorded as male at birth",
    ),
    says=say(
        id=(
            "Anda menjawab sedang hamil atau baru melahirkan, dan jenis kelamin saat lahir "
            "laki-laki. Keduanya biasanya tidak cocok. Mohon lihat lagi kedua jawaban itu, karena "
            "saran untuk ibu hamil berbeda."
        ),
        en=(
            "You answered that you are pregnant or gave birth lately, and that you were recorded "
            "as male at birth. These usually do not go together. Please look at both answers "
            "again, because the advice in pregnancy is different."
        ),
    ),
    when=person.sex_at_birth.among("male")
    & person.pregnancy_status.among(
        "first_trimester", "second_trimester", "third_trimester", "postpartum"
    ),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody recorded as male and as pregnant",
            facts={person.sex_at_birth: "male", person.pregnancy_status: "second_trimester"},
            expect=YES,
        ),
        Example(
            who="a pregnant woman",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "second_trimester",
            },
            expect=NO,
        ),
        Example(
            who="a man, not asked about pregnancy", facts={person.sex_at_birth: "male"}, expect=NO
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
