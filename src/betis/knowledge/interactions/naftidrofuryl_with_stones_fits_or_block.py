"""Naftidrofuryl with kidney stones, epilepsy or heart block."""

from datetime import date

from betis.guideline.items import Example, Interaction, Severity
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

naftidrofuryl_with_stones_fits_or_block = Interaction(
    title=say(
        id="Naftidrofuril pada batu ginjal, epilepsi, atau hambatan hantaran jantung",
        en="Naftidrofuryl with kidney stones, epilepsy or heart block",
    ),
    says=say(
        id="Garam oksalatnya menambah oksalat dalam air kencing. Dosis berlebih bisa membuat kejang dan irama jantung kacau. Satu pedoman menyebutnya mungkin menolong kram.",
        en="Its oxalate salt raises oxalate in urine. Too much can bring fits and a disturbed heart rhythm. One guideline lists it as possibly helpful for cramps.",
    ),
    do=say(
        id="Jangan pada keadaan ini. Selain itu pun hanya dengan resep dan banyak air.",
        en="Not in these conditions. Otherwise only on prescription and with plenty of water.",
    ),
    severity=Severity.CONTRAINDICATED,
    a=("naftidrofuryl",),
    person=conditions.kidney_stones
    | nerve_muscle.known_epilepsy
    | conditions.heart_block_or_slow_heart,
    cites=("katzberg2010", "rx_recalled"),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 58 with kidney stones", facts={conditions.kidney_stones: True}, expect=YES
        ),
        Example(
            who="a man of 58 with epilepsy", facts={nerve_muscle.known_epilepsy: True}, expect=YES
        ),
        Example(
            who="a man of 58 with heart block",
            facts={conditions.heart_block_or_slow_heart: True},
            expect=YES,
        ),
        Example(
            who="a woman of 52 with none of it",
            facts={
                conditions.kidney_stones: False,
                nerve_muscle.known_epilepsy: False,
                conditions.heart_block_or_slow_heart: False,
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
)
