"""True cramp."""

from datetime import date

from betis.guideline.items import Criterion, Example
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

true_cramp = Criterion(
    title=say(id="Kram sejati", en="True cramp"),
    says=say(
        id="Kram adalah otot yang mendadak mengeras tanpa disengaja (kontraksi spontan), nyeri, lalu mengendur. Ototnya bisa tampak berubah bentuk atau bergerak, dan selama kram Anda mungkin tidak bisa menapak. Kram muncul tiba-tiba, tidak perlahan dan tidak dipicu nyeri lain. Istilah krampi hanya berarti kram. Kata kejang punya dua arti dalam bahasa sehari-hari; di sini kejang hanya untuk epilepsi dan kejang umum. Mioklonus juga istilah keliru: itu sentakan singkat, bukan otot yang terus menegang. Di sini disebut kram sejati bila otot mengeras mendadak dan mereda dengan regangan atau dalam 10 menit, tanpa ciri kuat keadaan lain. Ini penggolongan, bukan diagnosis.",
        en="A cramp is a muscle that suddenly hardens by itself (a spontaneous, involuntary contraction), hurts, and then lets go. It may visibly change shape or move, and during the cramp you may not be able to stand on the leg. It comes suddenly, not by degrees and not set off by another pain. The term krampi simply means cramp. The Indonesian word kejang has two meanings in daily use; here it is kept for epilepsy and general convulsions. Myoclonus is a wrong term too: that is a brief jerk, not a muscle held tight. It is called a true cramp here if a muscle hardens suddenly and eases with stretching or within 10 minutes, without strong features of something else. This sorts; it does not diagnose.",
    ),
    when=(cramp.muscle_hard_knot | cramp.episode_type.among("painful_hard_muscle"))
    & cramp.sudden_onset
    & (
        cramp.relief_by_stretch
        | cramp.usual_duration_minutes.at_most(10)
        | cramp.longest_duration_minutes.at_most(10)
    )
    & ~(
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
    value="true_cramp",
    cites=("hallegraeff2017", "nsf_srlc", "fpnotebook", "nidirect_cramps"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 70 woken by a sudden hard calf that lets go when stretched",
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
                cramp.muscle_hard_knot: True,
            },
            expect=YES,
        ),
        Example(
            who="a man of 60 with a sudden hard calf that lets go by itself in 10.0 minutes",
            facts={
                cramp.urge_to_move_legs: False,
                cramp.timing: ["asleep"],
                circulation.rest_pain_in_foot_at_night: False,
                circulation.leg_swelling_one_side: False,
                nerve_muscle.loss_of_consciousness: False,
                nerve_muscle.whole_body_jerking: False,
                cramp.muscle_hard_knot: True,
                cramp.sudden_onset: True,
                cramp.episode_type: "painful_hard_muscle",
                cramp.usual_duration_minutes: 10.0,
            },
            expect=YES,
        ),
        Example(
            who="a man of 60 whose hard calf usually lasts 10.1 minutes, at most 30, whatever he does",
            facts={
                cramp.muscle_hard_knot: True,
                cramp.sudden_onset: True,
                cramp.relief_by_stretch: False,
                cramp.usual_duration_minutes: 10.1,
                cramp.longest_duration_minutes: 30.0,
            },
            expect=NO,
        ),
        Example(
            who="a woman of 68 whose hard calf once lasted 10.0 minutes at most",
            facts={
                cramp.urge_to_move_legs: False,
                cramp.timing: ["asleep"],
                circulation.rest_pain_in_foot_at_night: False,
                circulation.leg_swelling_one_side: False,
                nerve_muscle.loss_of_consciousness: False,
                nerve_muscle.whole_body_jerking: False,
                cramp.muscle_hard_knot: True,
                cramp.sudden_onset: True,
                cramp.episode_type: "painful_hard_muscle",
                cramp.longest_duration_minutes: 10.0,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 68 whose hard calf lasted 10.1 minutes at most, usually 10.1, stretching in vain",
            facts={
                cramp.muscle_hard_knot: True,
                cramp.sudden_onset: True,
                cramp.relief_by_stretch: False,
                cramp.usual_duration_minutes: 10.1,
                cramp.longest_duration_minutes: 10.1,
            },
            expect=NO,
        ),
        Example(
            who="a woman of 70 with the same cramp and one swollen leg",
            facts={
                cramp.episode_type: "painful_hard_muscle",
                cramp.sudden_onset: True,
                cramp.relief_by_stretch: True,
                cramp.urge_to_move_legs: False,
                cramp.timing: ["asleep"],
                circulation.rest_pain_in_foot_at_night: False,
                circulation.leg_swelling_one_side: True,
                nerve_muscle.loss_of_consciousness: False,
                nerve_muscle.whole_body_jerking: False,
            },
            expect=NO,
        ),
        Example(
            who="a man of 50 whose muscle does not go hard",
            facts={cramp.muscle_hard_knot: False, cramp.episode_type: "ache_heaviness"},
            expect=NO,
        ),
        Example(
            who="a woman with a sudden hard calf who was asked nothing else",
            facts={cramp.muscle_hard_knot: True, cramp.sudden_onset: True},
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "cramp_definition",
        "crampi_term",
        "myoclonus_term",
        "terminology_seizure_vs_cramp",
        "muscle_shape_change",
        "visible_muscle_movement",
        "sudden_onset",
        "gradual_onset",
        "pain_provoked",
        "cannot_bear_weight",
    ),
    corrects=(
        "myoclonus_term",
        "gradual_onset",
        "pain_provoked",
    ),
)
