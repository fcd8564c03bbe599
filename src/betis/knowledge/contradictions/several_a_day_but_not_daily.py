"""Several cramps a day for a week, but not daily."""

from datetime import date

from betis.guideline.items import Contradiction, Example
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

several_a_day_but_not_daily = Contradiction(
    title=say(
        id="Beberapa kram sehari selama seminggu, tetapi tidak setiap hari",
        en="Several cramps a day for a week, but not daily",
    ),
    says=say(
        id=(
            "Anda menjawab sudah tujuh hari atau lebih mengalami beberapa kram sehari. Namun "
            "jumlah hari berturut-turut dengan kram kurang dari tujuh. Mohon lihat lagi kedua "
            "angka itu."
        ),
        en=(
            "You answered that you have had several cramps a day for seven days or more. Yet the "
            "days in a row with cramps are fewer than seven. Please look at the two numbers "
            "again."
        ),
    ),
    when=cramp.days_with_several_cramps.at_least(7) & cramp.days_in_a_row_with_cramps.less_than(7),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody with 7 days of several cramps and 6 days of cramps",
            facts={cramp.days_with_several_cramps: 7, cramp.days_in_a_row_with_cramps: 6},
            expect=YES,
        ),
        Example(
            who="somebody with 7 of both",
            facts={cramp.days_with_several_cramps: 7, cramp.days_in_a_row_with_cramps: 7},
            expect=NO,
        ),
        Example(
            who="somebody with 6 days of several cramps",
            facts={cramp.days_with_several_cramps: 6},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
