"""Methocarbamol in cirrhosis."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

methocarbamol_in_liver_disease = Action(
    title=say(id="Metokarbamol pada sirosis", en="Methocarbamol in cirrhosis"),
    says=say(
        id="Metokarbamol pelemas otot. Pada sirosis ada uji yang mendukung, tetapi angkanya belum bisa kami baca. Jadi hanya untuk dibicarakan di klinik hati.",
        en="Methocarbamol relaxes muscles. In cirrhosis a trial favours it, but we could not read its figures. So it is only something to raise at a liver clinic.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Ulasan 2024 menyebutnya mengurangi jumlah, berat, dan lama kram dibanding plasebo; angkanya tidak terbaca. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="A 2024 review lists it as lowering number, severity and duration versus placebo; figures were not readable. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Kantuk, jatuh.", en="Drowsiness, falls."),
    steps=(
        say(
            id="Jangan memulai sendiri; tanyakan dokter dulu.",
            en="Do not start on your own; ask a doctor first.",
        ),
        say(
            id="Sudah diresepkan? Jangan menghentikan obat sendiri; bicarakan dulu.",
            en="Already prescribed? Do not stop it on your own; talk first.",
        ),
    ),
    certainty=Certainty.LOW,
    offered_when=body.known_liver_disease,
    bars=(
        Bar(
            when=person.age_years.at_least(65),
            why=say(
                id="Pada usia 65 tahun ke atas sebaiknya dihindari: kantuk dan jatuh.",
                en="From age 65 better avoided: drowsiness and falls.",
            ),
        ),
        Bar(
            when=conditions.myasthenia_gravis,
            why=say(
                id="Pada miastenia gravis, otot bisa makin lemah.",
                en="In myasthenia gravis the muscles can grow weaker.",
            ),
        ),
        Bar(
            when=conditions.sedation_medicine,
            why=say(
                id="Bersama obat yang membuat mengantuk, napas bisa melemah.",
                en="With a medicine that makes you sleepy, breathing can weaken.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("swallowing",),
    cites=(
        "roberts2024",
        "beers_ccjm",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(who="a woman of 65", facts={person.age_years: 65}, expect=YES),
        Example(
            who="a woman of 47 with myasthenia gravis",
            facts={conditions.myasthenia_gravis: True},
            expect=YES,
        ),
        Example(
            who="a woman of 66 who takes sleeping tablets",
            facts={conditions.sedation_medicine: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                person.age_years: 64,
                conditions.myasthenia_gravis: False,
                conditions.sedation_medicine: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked how old",
            facts={conditions.myasthenia_gravis: False, conditions.sedation_medicine: False},
            expect=UNKNOWN,
        ),
    ),
)
