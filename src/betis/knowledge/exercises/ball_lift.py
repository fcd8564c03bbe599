"""Lift a ball with both feet."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.situations.possible_tear import possible_tear
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

ball_lift = Action(
    title=say(id="Angkat bola dengan kedua kaki", en="Lift a ball with both feet"),
    says=say(
        id="Bola ringan dijepit kedua kaki lalu diangkat. Bagi anak ini menjadi permainan.",
        en="A light ball is held between the feet and lifted. For a child it is a game.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada uji latihan kaki datar untuk kram. Pada 491 orang sehat, yang berkaitan dengan lebih sedikit kram malam ialah jari kaki yang kuat, bukan tinggi lengkung telapak. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial of flat-foot exercises was done for cramps. In 491 healthy adults strong toes, not the height of the arch, went with fewer night cramps. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Telapak bisa pegal. Bila kram, kendurkan dulu.",
        en="The sole may be sore. If it cramps, let go first.",
    ),
    steps=(
        say(
            id="Duduk, jepit bola ringan di antara kedua telapak.",
            en="Sit and hold a light ball between the soles.",
        ),
        say(
            id="Angkat sedikit, tahan 3 detik, turunkan.",
            en="Lift it a little, hold 3 seconds, lower it.",
        ),
        say(id="Sepuluh kali.", en="Ten times."),
        say(
            id="Kram datang? Tarik jari ke arah tulang kering sampai lepas.",
            en="A cramp comes? Pull the toes toward the shin until it lets go.",
        ),
    ),
    certainty=Certainty.NONE,
    offered_when=lifestyle.flat_feet,
    bars=(
        Bar(
            when=possible_tear.holds,
            why=say(
                id="Bila kaki, otot, atau tendon baru cedera, tunggu sampai diperiksa.",
                en="With a new injury of foot, muscle or tendon, wait until it has been examined.",
            ),
        ),
    ),
    cites=(
        "hawke2021",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 44 who felt a pop in the calf while running",
            facts={injury_infection.pop_or_kick_feeling: True},
            expect=YES,
        ),
        Example(
            who="somebody of whom this is not so",
            facts={
                injury_infection.leg_injury_recent: False,
                injury_infection.pop_or_kick_feeling: False,
                injury_infection.bruise_or_dent_in_calf: False,
                injury_infection.heel_tendon_cannot_push_off: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody: nobody asked about an injury",
            facts={
                injury_infection.pop_or_kick_feeling: False,
                injury_infection.bruise_or_dent_in_calf: False,
                injury_infection.heel_tendon_cannot_push_off: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=("foot_ball_lift",),
)
