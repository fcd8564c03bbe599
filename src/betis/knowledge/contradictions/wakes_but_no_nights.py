"""Cramps wake you, but on no night of the week."""

from datetime import date

from betis.guideline.items import Contradiction, Example
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

wakes_but_no_nights = Contradiction(
    title=say(
        id="Kram membangunkan Anda, tetapi nol malam per minggu",
        en="Cramps wake you, but on no night of the week",
    ),
    says=say(
        id=(
            "Anda menjawab kram membangunkan Anda, dan nol malam kram dalam seminggu. Bila kram "
            "hanya sesekali, isi angka kecil, misalnya 0,3 untuk sekitar sebulan sekali. Mohon "
            "lihat lagi kedua jawaban."
        ),
        en=(
            "You answered that cramps wake you, and that you have cramps on no night of the week. "
            "If they are rare, give a small number, such as 0.3 for about once a month. Please "
            "look at both answers again."
        ),
    ),
    when=cramp.wakes_from_sleep
    & cramp.nights_per_week.at_most(0)
    & cramp.episode_type.among("painful_hard_muscle"),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody woken by cramps on 0 nights a week",
            facts={
                cramp.wakes_from_sleep: True,
                cramp.nights_per_week: 0,
                cramp.episode_type: "painful_hard_muscle",
            },
            expect=YES,
        ),
        Example(
            who="somebody woken by a constant pain, with no night of cramps",
            facts={
                cramp.wakes_from_sleep: True,
                cramp.nights_per_week: 0,
                cramp.episode_type: "constant_pain",
            },
            expect=NO,
        ),
        Example(
            who="somebody woken by cramps on 0.1 nights a week",
            facts={cramp.wakes_from_sleep: True, cramp.nights_per_week: 0.1},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
