"""Cramps wake you, but never come at night."""

from datetime import date

from betis.guideline.items import Contradiction, Example
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

wakes_but_never_at_night = Contradiction(
    title=say(
        id="Kram membangunkan Anda, tetapi waktunya tidak pernah malam",
        en="Cramps wake you, but never come at night",
    ),
    says=say(
        id=(
            "Anda menjawab kram membangunkan Anda. Namun pada pertanyaan waktu, tidak ada pilihan "
            "saat tidur, di tempat tidur, atau saat bangun pagi. Mohon lihat lagi kapan kram "
            "muncul."
        ),
        en=(
            "You answered that cramps wake you. Yet among the times you chose neither sleep, nor "
            "bed, nor waking in the morning. Please look again at when the cramps come."
        ),
    ),
    when=cramp.wakes_from_sleep & ~cramp.timing.includes("asleep", "resting_in_bed", "on_waking"),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody woken by cramps that come only while walking",
            facts={cramp.wakes_from_sleep: True, cramp.timing: ["walking"]},
            expect=YES,
        ),
        Example(
            who="somebody woken by cramps in sleep",
            facts={cramp.wakes_from_sleep: True, cramp.timing: ["asleep"]},
            expect=NO,
        ),
        Example(
            who="somebody woken by cramps, times not asked",
            facts={cramp.wakes_from_sleep: True},
            expect=UNKNOWN,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
