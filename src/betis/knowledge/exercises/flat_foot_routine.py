"""Daily foot exercises for flat feet."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.situations.possible_tear import possible_tear
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

flat_foot_routine = Action(
    title=say(
        id="Latihan telapak harian untuk kaki datar", en="Daily foot exercises for flat feet"
    ),
    says=say(
        id="Untuk kaki datar yang pegal, latihan telapak tiap hari masuk akal: pungut handuk, angkat lengkung, putar kaki. Pada anak kecil telapak memang datar, dan lengkung tumbuh pelan sampai 5–6 tahun. Datar tanpa nyeri tidak perlu diobati; belum terbukti bahwa latihan dini mencegahnya.",
        en="For sore flat feet, daily foot exercises are reasonable: towel pick-ups, arch lifts, ankle circles. Small children have flat feet, and the arch grows slowly until age 5-6. Flat without pain needs no treatment; that early exercise prevents it is not shown.",
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
            id="Pungut handuk atau pensil dengan jari kaki, 10 kali.",
            en="Pick up a towel or pencil with the toes, 10 times.",
        ),
        say(
            id="Angkat lengkung telapak tanpa menekuk jari, tahan 5 detik, 10 kali.",
            en="Lift the arch without curling the toes, hold 5 seconds, 10 times.",
        ),
        say(id="Putar pergelangan kaki. Sekali sehari.", en="Circle the ankles. Once a day."),
        say(
            id="Anak di atas 6 tahun dengan kaki datar dan nyeri? Periksakan.",
            en="A child over 6 with flat and painful feet? Have them examined.",
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
    settles=(
        "daily_foot_exercise",
        "flat_feet_early_prevention",
    ),
    corrects=("flat_feet_early_prevention",),
)
