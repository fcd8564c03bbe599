"""Clonic: a muscle that jerks."""

from datetime import date

from betis.guideline.items import Criterion, Example
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

clonic = Criterion(
    title=say(id="Klonik: otot menyentak berulang", en="Clonic: a muscle that jerks"),
    says=say(
        id="Bentuk klonik berarti otot tertentu menegang dan mengendur singkat, berulang-ulang. Kedutan kelopak mata sering dijadikan contoh; itu kedutan otot kecil, bukan kram. Kram betis malam bukan klonik. Sentakan tungkai tanpa nyeri saat tidur lebih sesuai dengan gerakan tungkai berkala atau sentakan saat mulai tidur. Sentakan berirama di lengan dan tungkai sekaligus digolongkan umum, karena mendesak.",
        en="Clonic means that particular muscles tighten and loosen briefly, again and again. A twitching eyelid is often given as the example; that is a flicker of a small muscle, not a cramp. A night calf cramp is not clonic. Painless kicks in sleep fit periodic limb movements or a sleep-onset jerk better. Rhythmic jerks of arms and legs together are called generalised here, because they are urgent.",
    ),
    when=cramp.episode_type.among("jerk_or_kick")
    & ~nerve_muscle.whole_body_jerking
    & ~cramp.cramp_sites.includes("all_over"),
    decides="form",
    value="clonic",
    cites=("fpnotebook", "plmd_aasm", "expert_practice"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 55 with painless leg kicks",
            facts={
                cramp.episode_type: "jerk_or_kick",
                nerve_muscle.whole_body_jerking: False,
                cramp.cramp_sites: [],
            },
            expect=YES,
        ),
        Example(
            who="a man of 30 whose arms and legs jerked in rhythm",
            facts={cramp.episode_type: "jerk_or_kick", nerve_muscle.whole_body_jerking: True},
            expect=NO,
        ),
        Example(
            who="a woman of 70 with a hard painful calf",
            facts={cramp.episode_type: "painful_hard_muscle"},
            expect=NO,
        ),
        Example(
            who="a man with leg kicks who was asked nothing else",
            facts={cramp.episode_type: "jerk_or_kick"},
            expect=UNKNOWN,
        ),
    ),
    settles=("clonic_type",),
)
