"""Tonic: one muscle held tight."""

from datetime import date

from betis.guideline.items import Criterion, Example
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

tonic = Criterion(
    title=say(id="Tonik: satu otot menegang terus", en="Tonic: one muscle held tight"),
    says=say(
        id="Bentuk tonik berarti otot menegang terus dengan nyeri kuat, mengeras sebentar, lalu mengendur. Kram betis termasuk bentuk ini. Sifatnya setempat, biasanya di satu tungkai; kedua betis sekaligus bisa terjadi. Pada anak dalam satu survei, 98,9% di satu sisi. Kata tonik di sini tidak berarti kejang.",
        en="Tonic means that a muscle stays tight with strong pain, is hard for a while, and then lets go. A calf cramp is of this form. It is local, usually in one leg; both calves at once can happen. In children in one survey 98.9% were on one side. The word tonic here does not mean a seizure.",
    ),
    when=(cramp.episode_type.among("painful_hard_muscle") | cramp.muscle_hard_knot)
    & ~cramp.episode_type.among("jerk_or_kick")
    & ~nerve_muscle.whole_body_jerking
    & ~cramp.cramp_sites.includes("all_over"),
    decides="form",
    value="tonic",
    cites=("hallegraeff2017", "leung1999", "expert_practice"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 70 with a hard calf at night and no jerking",
            facts={
                cramp.episode_type: "painful_hard_muscle",
                cramp.muscle_hard_knot: True,
                nerve_muscle.whole_body_jerking: False,
                cramp.cramp_sites: ["calf"],
            },
            expect=YES,
        ),
        Example(
            who="a man of 30 whose arms and legs jerked in rhythm",
            facts={cramp.muscle_hard_knot: True, nerve_muscle.whole_body_jerking: True},
            expect=NO,
        ),
        Example(
            who="a man of 55 with painless kicks and no hard muscle",
            facts={cramp.episode_type: "jerk_or_kick", cramp.muscle_hard_knot: False},
            expect=NO,
        ),
        Example(
            who="a woman with a hard calf who was asked nothing else",
            facts={cramp.muscle_hard_knot: True},
            expect=UNKNOWN,
        ),
    ),
    settles=("tonic_type", "local_character", "bilateral_cramp"),
)
