"""Great thirst and much urine in a child, or with vomiting."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

high_sugar_signs = RedFlag(
    title=say(
        id="Sangat haus dan banyak kencing pada anak, atau disertai muntah",
        en="Great thirst and much urine in a child, or with vomiting",
    ),
    says=say(
        id=(
            "Haus berat dan banyak kencing bisa menjadi tanda pertama diabetes. Pada anak "
            "keadaannya dapat memburuk dalam sehari. Pada orang dewasa, muntah membuatnya "
            "mendesak."
        ),
        en=(
            "Great thirst and much urine can be the first sign of diabetes. In a child it can "
            "worsen within a day. In an adult, vomiting makes it pressing."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Periksa gula darah hari ini di puskesmas atau IGD. Bila napas berat, mengantuk, atau "
            "muntah terus, telepon 119 atau 112."
        ),
        en=(
            "Have the blood sugar measured today at a clinic or emergency department. With heavy "
            "breathing, drowsiness or constant vomiting, call 119 or 112."
        ),
    ),
    when=body.thirst_and_passing_much_urine
    & (person.age_years.less_than(18) | body.vomiting_or_diarrhoea),
    suspects=("diabetes_mellitus",),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="no vomiting and no diarrhoea; no great thirst with much urine; age 17",
            facts={
                body.vomiting_or_diarrhoea: False,
                body.thirst_and_passing_much_urine: False,
                person.age_years: 17,
            },
            expect=NO,
        ),
        Example(
            who="a girl of 17 with great thirst",
            facts={person.age_years: 17, body.thirst_and_passing_much_urine: True},
            expect=YES,
        ),
        Example(
            who="a man of 50 with great thirst who vomits",
            facts={
                person.age_years: 50,
                body.thirst_and_passing_much_urine: True,
                body.vomiting_or_diarrhoea: True,
            },
            expect=YES,
        ),
        Example(
            who="a man of 18 with great thirst and nothing else",
            facts={
                person.age_years: 18,
                body.thirst_and_passing_much_urine: True,
                body.vomiting_or_diarrhoea: False,
            },
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
