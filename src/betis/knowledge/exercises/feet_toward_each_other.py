"""Turn the soles toward each other."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.situations.possible_tear import possible_tear
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

feet_toward_each_other = Action(
    title=say(id="Putar kedua telapak saling menghadap", en="Turn the soles toward each other"),
    says=say(
        id="Kedua telapak diputar saling menghadap, lalu kembali. Otot penyangga lengkung ikut bekerja.",
        en="Both soles are turned toward each other and back. The muscles that hold the arch take part.",
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
        say(id="Duduk, tumit di lantai.", en="Sit with the heels on the floor."),
        say(
            id="Putar kedua telapak saling menghadap, tahan 3 detik.",
            en="Turn the soles toward each other, hold 3 seconds.",
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
    settles=("feet_turn_toward_each_other",),
)
