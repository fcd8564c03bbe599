"""Usual cramp longer than the longest."""

from datetime import date

from betis.guideline.items import Contradiction, Example
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

usual_longer_than_longest = Contradiction(
    title=say(
        id="Kram biasa lebih lama daripada kram terlama", en="Usual cramp longer than the longest"
    ),
    says=say(
        id=(
            "Anda menjawab satu kram biasanya lebih dari 10 menit, tetapi yang terlama dalam "
            "sebulan hanya sampai 10 menit. Mohon lihat lagi. Yang dihitung ialah saat otot "
            "mengeras, bukan rasa pegal sesudahnya."
        ),
        en=(
            "You answered that a cramp usually lasts more than 10 minutes, but that the longest "
            "of the month lasted 10 minutes at most. Please look again. What counts is the time "
            "the muscle is hard, not the soreness afterwards."
        ),
    ),
    when=cramp.usual_duration_minutes.more_than(10) & cramp.longest_duration_minutes.at_most(10),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody with usual cramps of 10.1 minutes and a longest of 10",
            facts={cramp.usual_duration_minutes: 10.1, cramp.longest_duration_minutes: 10.0},
            expect=YES,
        ),
        Example(
            who="somebody with usual cramps of 10 minutes",
            facts={cramp.usual_duration_minutes: 10.0, cramp.longest_duration_minutes: 10.0},
            expect=NO,
        ),
        Example(
            who="somebody whose longest cramp took 10.1 minutes",
            facts={cramp.usual_duration_minutes: 10.1, cramp.longest_duration_minutes: 10.1},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
