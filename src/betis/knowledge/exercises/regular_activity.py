"""Be active most days."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

regular_activity = Action(
    title=say(id="Bergerak hampir setiap hari", en="Be active most days"),
    says=say(
        id="Gerak sedang menjaga jantung, gula darah, dan tidur. Orang yang kurang bergerak lebih sering kram, tetapi sebabnya belum terbukti. Naikkan sedikit demi sedikit; beban mendadak bisa memicu kram.",
        en="Moderate activity is good for heart, blood sugar and sleep. People who move little have more cramps, though cause is not proven. Build up slowly; a sudden load can provoke cramps.",
    ),
    verdict=Verdict.DO,
    effect=say(
        id="Pada 272 orang di atas 60 tahun, hidup kurang gerak berkaitan dengan kram malam (rasio odds 9,84; 1,74 sampai 101,9). Angkanya sangat tidak pasti. Belum ada uji gerak sebagai pengobatan. Bahwa jaringan kram karena kurang oksigen juga belum terbukti. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 272 people over 60, moving little went with night cramps (odds ratio 9.84; 1.74 to 101.9). That number is very uncertain. No trial tested activity as a treatment. That tissue cramps for lack of oxygen is not shown either. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Beban yang naik mendadak bisa memicu kram.",
        en="A sudden increase can itself bring cramps.",
    ),
    steps=(
        say(
            id="Mulai dengan jalan santai yang masih bisa sambil mengobrol.",
            en="Begin with an easy walk during which you can still talk.",
        ),
        say(id="Tambah sedikit tiap minggu.", en="Add a little each week."),
        say(
            id="Nyeri tajam, satu kaki bengkak, atau pusing? Berhenti dan periksakan.",
            en="Sharp pain, one leg swollen, or dizzy? Stop and have it examined.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    bars=(
        Bar(
            when=conditions.heart_or_lung_not_stable,
            why=say(
                id="Bila penyakit jantung atau paru belum terkendali, tanyakan dokter dulu.",
                en="If heart or lung disease is not under control, ask a doctor first.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("walking",),
    cites=(
        "delacour2020",
        "hawke2021",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 70 whose heart failure is not under control",
            facts={body.known_heart_disease: True, conditions.heart_or_lung_not_stable: True},
            expect=YES,
        ),
        Example(
            who="somebody of whom this is not so",
            facts={
                body.known_heart_disease: False,
                body.known_copd_asthma: False,
                conditions.heart_or_lung_not_stable: False,
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
    settles=("moderate_activity",),
    corrects=("moderate_activity",),
)
