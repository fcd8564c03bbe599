"""Bleeding or severe belly pain in pregnancy or after birth."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.more_signs import more_signs
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

pregnancy_bleeding_or_pain = RedFlag(
    title=say(
        id="Perdarahan atau nyeri perut hebat saat hamil atau setelah melahirkan",
        en="Bleeding or severe belly pain in pregnancy or after birth",
    ),
    says=say(
        id=(
            "Kram kaki saat hamil biasanya tidak berbahaya; kram atau nyeri hebat di perut "
            "berbeda. Nyeri perut hebat, perut kencang terus, atau mulas teratur sebelum 37 "
            "minggu bisa mengancam ibu dan bayi. Begitu pula perdarahan sejak trimester kedua. "
            "Nyeri hebat pada hamil muda bisa karena hamil di luar kandungan."
        ),
        en=(
            "Leg cramps in pregnancy are usually harmless; cramps or severe pain in the belly are "
            "another matter. Severe belly pain, a belly that stays hard, regular tightening "
            "before week 37, or bleeding from the second trimester on can threaten mother and "
            "baby. Severe pain in early pregnancy can mean a pregnancy outside the womb."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Berbaring miring ke kiri. Pakai pembalut untuk menilai banyaknya darah. Jangan "
            "memijat atau mengurut perut. Bawa buku KIA."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Lie on the left "
            "side. Use a pad to judge the amount of blood. No massage of the belly. Take the "
            "pregnancy record along."
        ),
    ),
    when=more_signs.pregnancy_severe_belly_pain
    | (
        more_signs.pregnancy_bleeding
        & person.pregnancy_status.among("second_trimester", "third_trimester", "postpartum")
    ),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="sex at birth female; age 12; pregnancy or recent birth postpartum",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 12,
                person.pregnancy_status: "postpartum",
            },
            expect=UNKNOWN,
        ),
        Example(
            who="a woman 8 weeks pregnant with severe belly pain",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "first_trimester",
                more_signs.pregnancy_severe_belly_pain: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman in late pregnancy who bleeds",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "third_trimester",
                more_signs.pregnancy_bleeding: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman who soaks a pad an hour five days after birth",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "postpartum",
                more_signs.pregnancy_bleeding: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman 8 weeks pregnant with a little blood and no pain",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "first_trimester",
                more_signs.pregnancy_bleeding: True,
                more_signs.pregnancy_severe_belly_pain: False,
            },
            expect=NO,
        ),
        Example(
            who="a woman of 28 who is not pregnant",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "none",
            },
            expect=NO,
        ),
        Example(
            who="a man, who is not asked about pregnancy",
            facts={person.sex_at_birth: "male"},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
