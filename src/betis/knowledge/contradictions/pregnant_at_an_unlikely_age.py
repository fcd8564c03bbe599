"""Pregnant at an unlikely age."""

from datetime import date

from betis.guideline.items import Contradiction, Example
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

pregnant_at_an_unlikely_age = Contradiction(
    title=say(id="Hamil di luar usia yang lazim", en="Pregnant at an unlikely age"),
    says=say(
        id=(
            "Anda menjawab sedang hamil atau baru melahirkan, dengan usia di bawah 10 atau di "
            "atas 58 tahun. Mungkin usia salah ketik, atau jawabannya tentang orang lain. Mohon "
            "lihat lagi usia dan kehamilan."
        ),
        en=(
            "You answered that you are pregnant or gave birth lately, at an age under 10 or over "
            "58. Perhaps the age was mistyped, or the answers are about two people. Please look "
            "at age and pregnancy again."
        ),
    ),
    when=person.pregnancy_status.among(
        "first_trimester", "second_trimester", "third_trimester", "postpartum"
    )
    & (person.age_years.less_than(10) | person.age_years.more_than(58)),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody of 9 recorded as pregnant",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 9,
                person.pregnancy_status: "first_trimester",
            },
            expect=YES,
        ),
        Example(
            who="somebody of 59 recorded as pregnant",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 59,
                person.pregnancy_status: "first_trimester",
            },
            expect=YES,
        ),
        Example(
            who="a pregnant woman of 10, young but possible",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 10,
                person.pregnancy_status: "first_trimester",
            },
            expect=NO,
        ),
        Example(
            who="a pregnant woman of 58",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 58,
                person.pregnancy_status: "first_trimester",
            },
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
