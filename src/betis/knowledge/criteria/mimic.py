"""Not a cramp: something like it."""

from datetime import date

from betis.guideline.items import Criterion, Example
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

mimic = Criterion(
    title=say(id="Bukan kram: keluhan yang menyerupai", en="Not a cramp: something like it"),
    says=say(
        id="Keluhan yang disangka kram, tetapi ototnya tidak mengeras. Contohnya dorongan bergerak yang mereda selama bergerak, sentakan, kedutan, puntiran perlahan, nyeri menetap, rasa terbakar, atau pegal. Daftar penyerupa menunjukkan mana yang paling cocok dan apa langkahnya. Keluhan ini tidak selalu ringan, jadi lihat juga tingkat kedaruratannya.",
        en="A trouble taken for a cramp in which the muscle does not go hard. For instance an urge to move that eases while moving, jerks, twitches, a slow twist, a pain that stays, burning, or aching. The list of look-alikes shows what fits best and what to do. Such trouble is not always slight, so look at the urgency too.",
    ),
    when=~cramp.muscle_hard_knot
    & (
        cramp.episode_type.among(
            "urge_to_move",
            "jerk_or_kick",
            "twitch",
            "twisting_posture",
            "constant_pain",
            "burning_tingling",
            "ache_heaviness",
        )
        | (
            cramp.urge_to_move_legs
            & cramp.relief_by_moving
            & ~cramp.episode_type.among("painful_hard_muscle")
        )
    ),
    decides="what",
    value="mimic",
    cites=("irlssg2014", "fpnotebook", "hallegraeff2017"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 45 with an evening urge to move and no hard muscle",
            facts={cramp.muscle_hard_knot: False, cramp.episode_type: "urge_to_move"},
            expect=YES,
        ),
        Example(
            who="a man of 62 with calf pain for three days and no hard muscle",
            facts={cramp.muscle_hard_knot: False, cramp.episode_type: "constant_pain"},
            expect=YES,
        ),
        Example(
            who="a man of 50 with something else that eases while he walks about",
            facts={
                cramp.muscle_hard_knot: False,
                cramp.episode_type: "other",
                cramp.urge_to_move_legs: True,
                cramp.relief_by_moving: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 70 with a hard calf", facts={cramp.muscle_hard_knot: True}, expect=NO
        ),
        Example(
            who="a woman of 70 with a painful tightening and no urge to move",
            facts={
                cramp.muscle_hard_knot: False,
                cramp.episode_type: "painful_hard_muscle",
                cramp.urge_to_move_legs: False,
            },
            expect=NO,
        ),
        Example(
            who="a man with burning feet who was not asked about a hard muscle",
            facts={cramp.episode_type: "burning_tingling"},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
