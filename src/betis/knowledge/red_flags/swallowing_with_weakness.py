"""Progressive weakness with swallowing or speech change."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

swallowing_with_weakness = RedFlag(
    title=say(
        id="Kelemahan bertahap dengan gangguan menelan atau bicara",
        en="Progressive weakness with swallowing or speech change",
    ),
    says=say(
        id="", en="Limb weakness over weeks or months together with swallowing or speech change"
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id="Temui dokter hari ini untuk penilaian saraf segera.",
        en="See a doctor today for urgent neurological assessment.",
    ),
    when=(nerve_muscle.weakness_progressive | nerve_muscle.muscle_wasting)
    & nerve_muscle.trouble_swallowing_or_speech,
    suspects=(
        "motor_neurone_disease",
        "myasthenia",
    ),
    cites=(
        "ng127",
        "mnd_redflag",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="(weakness_progressive or muscle_wasting) and trouble_swallowing_or_speech",
            facts={
                nerve_muscle.weakness_progressive: True,
                nerve_muscle.trouble_swallowing_or_speech: True,
            },
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={nerve_muscle.weakness_progressive: False, nerve_muscle.muscle_wasting: False},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
