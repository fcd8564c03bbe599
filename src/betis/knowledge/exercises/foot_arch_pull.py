"""Forefoot under the other arch."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.situations.possible_tear import possible_tear
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

foot_arch_pull = Action(
    title=say(id="Ujung kaki ke bawah lengkung kaki lain", en="Forefoot under the other arch"),
    says=say(
        id="Duduk dengan kaki lurus; ujung kaki kanan ditarik ke bawah lengkung kaki kiri, lalu berganti. Latihan telapak untuk kaki datar, juga bagi anak.",
        en="Seated with straight legs, the right forefoot is drawn under the arch of the left, then the other way. A foot exercise for flat feet, for children too.",
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
            id="Duduk di lantai, luruskan kaki, lutut dan tumit sejajar.",
            en="Sit on the floor, legs straight, knees and heels level.",
        ),
        say(
            id="Julurkan kaki kiri; tarik ujung kaki kanan ke bawah lengkungnya.",
            en="Stretch the left foot out; draw the right forefoot under its arch.",
        ),
        say(id="Ganti kaki. Beberapa kali.", en="Change feet. Several times."),
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
    settles=("foot_arch_exercise",),
)
