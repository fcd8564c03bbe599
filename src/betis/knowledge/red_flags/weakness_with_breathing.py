"""Leg weakness with trouble breathing or swallowing."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

weakness_with_breathing = RedFlag(
    title=say(
        id="Kelemahan dengan sesak atau sulit menelan",
        en="Leg weakness with trouble breathing or swallowing",
    ),
    says=say(
        id="",
        en="Hard to breathe at rest or lying flat together with spreading weakness, wasting or stiff jaw",
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id="Hubungi nomor darurat sekarang (di Indonesia 119).",
        en="Call the emergency number now (in Indonesia 119).",
    ),
    when=nerve_muscle.trouble_breathing_lying_flat
    & (
        nerve_muscle.weakness_both_legs_within_4_weeks
        | nerve_muscle.weakness_progressive
        | nerve_muscle.muscle_wasting
        | injury_infection.jaw_stiff
    ),
    suspects=(
        "guillain_barre",
        "motor_neurone_disease",
        "tetanus",
    ),
    cites=(
        "ng127",
        "nhs_gbs",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="trouble_breathing_lying_flat and (weakness_both_legs_within_4_weeks or weakness_progressiv",
            facts={
                nerve_muscle.trouble_breathing_lying_flat: True,
                nerve_muscle.weakness_both_legs_within_4_weeks: True,
            },
            expect=YES,
        ),
        Example(
            who="none of it", facts={nerve_muscle.trouble_breathing_lying_flat: False}, expect=NO
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
