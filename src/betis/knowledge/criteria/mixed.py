"""A cramp and something else at once."""

from datetime import date

from betis.guideline.items import Criterion, Example
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

mixed = Criterion(
    title=say(id="Kram dan keadaan lain sekaligus", en="A cramp and something else at once"),
    says=say(
        id="Ada ciri kram sejati, dan ada juga ciri kuat keadaan lain. Misalnya dorongan bergerak yang mereda selama bergerak, nyeri saat berjalan, nyeri kaki depan di malam hari, satu tungkai bengkak, atau hilang sadar. Kram sering terjadi, jadi keduanya bisa ada bersama. Kram yang jelas tidak menyingkirkan keadaan lain; tanda bahaya tetap berlaku.",
        en="There are features of a true cramp, and strong features of something else. For instance an urge to move that eases while moving, pain on walking, forefoot pain at night, one swollen leg, or lost consciousness. Cramps are common, so both can be there. A clear cramp does not rule the other out; danger signs still count.",
    ),
    when=(cramp.muscle_hard_knot | cramp.episode_type.among("painful_hard_muscle"))
    & cramp.sudden_onset
    & (
        cramp.relief_by_stretch
        | cramp.usual_duration_minutes.at_most(10)
        | cramp.longest_duration_minutes.at_most(10)
    )
    & (
        (cramp.urge_to_move_legs & cramp.relief_by_moving)
        | cramp.timing.includes("walking")
        | circulation.rest_pain_in_foot_at_night
        | circulation.leg_swelling_one_side
        | nerve_muscle.loss_of_consciousness
        | nerve_muscle.whole_body_jerking
        | cramp.episode_type.among(
            "urge_to_move",
            "jerk_or_kick",
            "twitch",
            "twisting_posture",
            "constant_pain",
            "burning_tingling",
            "ache_heaviness",
        )
    ),
    decides="what",
    value="mixed",
    cites=("hallegraeff2017", "irlssg2014", "expert_practice"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 66 with hard calf cramps and an evening urge to move that eases while moving",
            facts={
                cramp.episode_type: "painful_hard_muscle",
                cramp.sudden_onset: True,
                cramp.relief_by_stretch: True,
                cramp.urge_to_move_legs: True,
                cramp.relief_by_moving: True,
            },
            expect=YES,
        ),
        Example(
            who="a man of 70 with hard calf cramps at night and calf pain while walking",
            facts={
                cramp.episode_type: "painful_hard_muscle",
                cramp.sudden_onset: True,
                cramp.relief_by_stretch: True,
                cramp.timing: ["asleep", "walking"],
            },
            expect=YES,
        ),
        Example(
            who="a woman of 60 with a sudden hard calf of 10.0 minutes and one swollen leg",
            facts={
                cramp.muscle_hard_knot: True,
                cramp.sudden_onset: True,
                cramp.usual_duration_minutes: 10.0,
                circulation.leg_swelling_one_side: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 60 with a hard calf of 10.1 minutes or more, stretching in vain, and one swollen leg",
            facts={
                cramp.muscle_hard_knot: True,
                cramp.sudden_onset: True,
                cramp.relief_by_stretch: False,
                cramp.usual_duration_minutes: 10.1,
                cramp.longest_duration_minutes: 10.1,
                circulation.leg_swelling_one_side: True,
            },
            expect=NO,
        ),
        Example(
            who="a man of 60 with a sudden hard calf of 10.0 minutes at most who lost consciousness",
            facts={
                cramp.muscle_hard_knot: True,
                cramp.sudden_onset: True,
                cramp.longest_duration_minutes: 10.0,
                nerve_muscle.loss_of_consciousness: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 70 with an ordinary night cramp and nothing else",
            facts={
                cramp.episode_type: "painful_hard_muscle",
                cramp.sudden_onset: True,
                cramp.relief_by_stretch: True,
                cramp.urge_to_move_legs: False,
                cramp.timing: ["asleep"],
                circulation.rest_pain_in_foot_at_night: False,
                circulation.leg_swelling_one_side: False,
                nerve_muscle.loss_of_consciousness: False,
                nerve_muscle.whole_body_jerking: False,
            },
            expect=NO,
        ),
        Example(
            who="a man of 50 with an urge to move and no hard muscle",
            facts={cramp.muscle_hard_knot: False, cramp.episode_type: "urge_to_move"},
            expect=NO,
        ),
        Example(
            who="a woman with an ordinary cramp who was asked nothing else",
            facts={
                cramp.episode_type: "painful_hard_muscle",
                cramp.sudden_onset: True,
                cramp.relief_by_stretch: True,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
