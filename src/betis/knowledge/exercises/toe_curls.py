"""Curl and straighten the toes."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.situations.possible_tear import possible_tear
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

toe_curls = Action(
    title=say(id="Tekuk dan luruskan jari kaki", en="Curl and straighten the toes"),
    says=say(
        id="Jari kaki ditekuk lalu diluruskan dengan tempo yang sama. Latihan ini menguatkan jari, dan boleh untuk anak.",
        en="The toes are curled and straightened at an even pace. It strengthens the toes and suits children.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada uji penguatan untuk kram malam. Pada 160 orang dewasa, otot pengangkat kaki yang lemah berkaitan dengan kram malam (rasio odds 1,02 per satuan; 1,01 sampai 1,03). Pada 491 orang sehat, jari kaki yang kuat berkaitan dengan kram malam separuhnya (0,50; 0,32 sampai 0,78). Kaitan bukan bukti sebab. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial of strengthening was done for night cramps. In 160 adults, weak ankle lifting went with night cramps (odds ratio 1.02 per unit; 1.01 to 1.03). In 491 healthy adults, strong toes went with half the odds of night cramps (0.50; 0.32 to 0.78). A link is no proof of cause. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Otot bisa pegal. Menahan kaki dalam posisi menjinjit bisa memicu kram.",
        en="Muscles may be sore. Holding the foot pointed can set off a cramp.",
    ),
    steps=(
        say(id="Duduk, kaki tanpa alas.", en="Sit with bare feet."),
        say(
            id="Tekuk jari 3 detik, luruskan dan renggangkan 3 detik.",
            en="Curl for 3 seconds, then straighten and spread for 3 seconds.",
        ),
        say(id="Sepuluh kali, sekali atau dua kali sehari.", en="Ten times, once or twice a day."),
        say(
            id="Kram datang? Tarik jari ke arah tulang kering sampai lepas.",
            en="A cramp comes? Pull the toes toward the shin until it lets go.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
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
        "hawke2013",
        "hawke2021",
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
    settles=("toe_flexion_extension",),
)
