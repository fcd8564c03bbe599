"""Minutes given, but no cramp now."""

from datetime import date

from betis.guideline.items import Contradiction, Example
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

minutes_without_a_cramp = Contradiction(
    title=say(
        id="Lama kram diisi, tetapi tidak ada kram sekarang", en="Minutes given, but no cramp now"
    ),
    says=say(
        id=(
            "Anda mengisi lama kram yang sedang berlangsung, tetapi menjawab tidak ada kram saat "
            "ini. Bila kram masih ada, ubah jawabannya, karena kram yang tidak lepas setelah 10 "
            "menit perlu pertolongan."
        ),
        en=(
            "You gave the minutes of a cramp that is going on, but answered that there is none "
            "now. If the cramp is still there, change the answer, because a cramp that has not "
            "let go after 10 minutes needs help."
        ),
    ),
    when=cramp.cramp_happening_now_minutes.more_than(0) & ~cramp.cramp_happening_now,
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody with no cramp now and 1 minute",
            facts={cramp.cramp_happening_now: False, cramp.cramp_happening_now_minutes: 1},
            expect=YES,
        ),
        Example(
            who="somebody with no cramp now and 0 minutes",
            facts={cramp.cramp_happening_now: False, cramp.cramp_happening_now_minutes: 0},
            expect=NO,
        ),
        Example(
            who="somebody with a cramp for 5 minutes",
            facts={cramp.cramp_happening_now: True, cramp.cramp_happening_now_minutes: 5},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
