"""Light leg gymnastics."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.situations.possible_tear import possible_tear
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

leg_gymnastics = Action(
    title=say(id="Senam kaki ringan", en="Light leg gymnastics"),
    says=say(
        id="Rangkaian singkat: angkat ujung kaki, jinjit, putar pergelangan, tekuk lutut. Cocok untuk dewasa dan anak sebagai gerak ringan. Belum terbukti mencegah kram.",
        en="A short series: lift the forefeet, rise on the toes, circle the ankles, bend the knees. It suits adults and children as light movement. It is not shown to prevent cramps.",
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
        say(
            id="Duduk. Angkat ujung kaki, lalu tumit, masing-masing 10 kali.",
            en="Sit. Lift the forefeet, then the heels, 10 times each.",
        ),
        say(
            id="Putar pergelangan kaki 10 kali tiap arah.",
            en="Circle the ankles 10 times each way.",
        ),
        say(
            id="Luruskan dan tekuk lutut bergantian 10 kali.",
            en="Straighten and bend the knees in turn, 10 times.",
        ),
        say(
            id="Sekali atau dua kali sehari. Untuk anak, jadikan permainan.",
            en="Once or twice a day. With a child, make it a game.",
        ),
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
    settles=(
        "leg_gymnastics",
        "S078",
    ),
    corrects=("S078",),
)
