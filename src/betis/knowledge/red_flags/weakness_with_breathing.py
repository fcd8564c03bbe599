"""Weakness with trouble breathing or swallowing."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

weakness_with_breathing = RedFlag(
    title=say(
        id="Lemah disertai sulit bernapas atau menelan",
        en="Weakness with trouble breathing or swallowing",
    ),
    says=say(
        id=(
            "Lemah yang menyebar bersama sulit bernapas saat istirahat atau telentang berarti "
            "otot napas ikut lemah. Sulit menelan pada tungkai yang cepat melemah juga tanda "
            "bahaya. Napas bisa berhenti dalam hitungan jam."
        ),
        en=(
            "Spreading weakness with trouble breathing at rest or lying flat means that the "
            "breathing muscles are weak. Trouble swallowing while the legs weaken fast is a "
            "danger sign too. Breathing can fail within hours."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Dudukkan tegak. Jangan memberi makan atau minum bila sulit menelan."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Sit the person "
            "up. Give no food or drink if swallowing is difficult."
        ),
    ),
    when=(
        nerve_muscle.trouble_breathing_lying_flat
        & (
            nerve_muscle.weakness_both_legs_within_4_weeks
            | nerve_muscle.weakness_one_limb_hours_days
            | nerve_muscle.weakness_progressive
            | nerve_muscle.muscle_wasting
            | injury_infection.jaw_stiff
        )
    )
    | (nerve_muscle.weakness_both_legs_within_4_weeks & nerve_muscle.trouble_swallowing_or_speech),
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
            who="hard to breathe at rest or lying flat; no new trouble swallowing or speaking clearly",
            facts={
                nerve_muscle.trouble_breathing_lying_flat: True,
                nerve_muscle.trouble_swallowing_or_speech: False,
            },
            expect=UNKNOWN,
        ),
        Example(
            who="one arm or leg clearly weaker over hours or days; both legs not weaker over up to 4 weeks; hard to breathe at ",
            facts={
                nerve_muscle.weakness_one_limb_hours_days: True,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
                nerve_muscle.trouble_breathing_lying_flat: True,
            },
            expect=YES,
        ),
        Example(
            who="a leg or arm growing weaker over weeks or months; hard to breathe at rest or lying flat",
            facts={
                nerve_muscle.weakness_progressive: True,
                nerve_muscle.trouble_breathing_lying_flat: True,
            },
            expect=YES,
        ),
        Example(
            who="the jaw is not stiff and opens easily; a muscle has become clearly thinner; hard to breathe at rest or lying f",
            facts={
                injury_infection.jaw_stiff: False,
                nerve_muscle.muscle_wasting: True,
                nerve_muscle.trouble_breathing_lying_flat: True,
            },
            expect=YES,
        ),
        Example(
            who="the jaw is stiff, hard to open; hard to breathe at rest or lying flat; newly hard to swallow or speak clearly",
            facts={
                injury_infection.jaw_stiff: True,
                nerve_muscle.trouble_breathing_lying_flat: True,
                nerve_muscle.trouble_swallowing_or_speech: True,
            },
            expect=YES,
        ),
        Example(
            who="no new trouble swallowing or speaking clearly; both legs weaker over hours, days or 4 weeks; the jaw is not st",
            facts={
                nerve_muscle.trouble_swallowing_or_speech: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: True,
                injury_infection.jaw_stiff: False,
            },
            expect=UNKNOWN,
        ),
        Example(
            who="a woman with weakening legs who cannot breathe lying flat",
            facts={
                nerve_muscle.trouble_breathing_lying_flat: True,
                nerve_muscle.weakness_both_legs_within_4_weeks: True,
            },
            expect=YES,
        ),
        Example(
            who="a man with weakening legs who cannot swallow",
            facts={
                nerve_muscle.weakness_both_legs_within_4_weeks: True,
                nerve_muscle.trouble_swallowing_or_speech: True,
            },
            expect=YES,
        ),
        Example(
            who="a man who breathes well and has strong legs",
            facts={
                nerve_muscle.trouble_breathing_lying_flat: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
            },
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
