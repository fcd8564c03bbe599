"""Waking unable to move the legs."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

paralysis_on_waking = RedFlag(
    title=say(id="Bangun tidur tidak bisa menggerakkan kaki", en="Waking unable to move the legs"),
    says=say(id="", en="Wakes or rests and cannot move the legs, later recovering"),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id="Hubungi nomor darurat sekarang (di Indonesia 119). Minta EKG dan pemeriksaan kalium.",
        en="Call the emergency number now (in Indonesia 119). Ask for an ECG and potassium test.",
    ),
    when=nerve_muscle.sudden_paralysis_on_waking,
    suspects=(
        "periodic_paralysis_hypokalaemic",
        "hyperthyroidism",
    ),
    cites=(
        "tpp2013",
        "hypok_pcn",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="sudden_paralysis_on_waking",
            facts={nerve_muscle.sudden_paralysis_on_waking: True},
            expect=YES,
        ),
        Example(
            who="none of it", facts={nerve_muscle.sudden_paralysis_on_waking: False}, expect=NO
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
