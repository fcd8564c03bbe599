"""A short walk before bed."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.situations.may_fall import may_fall
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

walk_before_bed = Action(
    title=say(id="Jalan santai sebelum tidur", en="A short walk before bed"),
    says=say(
        id="Beberapa menit jalan santai sebelum tidur banyak dianjurkan. Belum diuji, tetapi menyenangkan dan ringan. Jangan sampai terengah.",
        en="A few minutes of easy walking before bed is widely advised. It is untested, but pleasant and light. Do not get out of breath.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada uji. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial was found. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Jatuh di tempat gelap; terlalu lelah menjelang tidur.",
        en="A fall in the dark; too tired late in the evening.",
    ),
    steps=(
        say(
            id="Beberapa menit saja, di tempat terang.", en="A few minutes only, where it is light."
        ),
        say(id="Lanjutkan dengan peregangan betis.", en="Follow it with the calf stretch."),
        say(
            id="Nyeri tajam, satu kaki bengkak, atau pusing? Berhenti dan periksakan.",
            en="Sharp pain, one leg swollen, or dizzy? Stop and have it examined.",
        ),
    ),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=conditions.heart_or_lung_not_stable,
            why=say(
                id="Bila penyakit jantung atau paru belum terkendali, tanyakan dokter dulu.",
                en="If heart or lung disease is not under control, ask a doctor first.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=may_fall.holds,
            why=say(
                id="Bila Anda mudah goyah atau pernah jatuh, lakukan hanya sambil dipegangi atau sambil duduk.",
                en="If you are unsteady or have fallen, do it only with help, or seated.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("walking",),
    cites=(
        "donohue2012",
        "popular_list2014",
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
            who="a woman of 79 who fell twice this year",
            facts={lifestyle.unsteady_or_falls: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                body.known_heart_disease: False,
                body.known_copd_asthma: False,
                conditions.heart_or_lung_not_stable: False,
                lifestyle.unsteady_or_falls: False,
                nerve_muscle.unsteady_wide_gait: False,
                nerve_muscle.foot_drop_or_tripping: False,
                body.dizzy_standing_salt_craving_dark_skin: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about heart and lungs",
            facts={
                lifestyle.unsteady_or_falls: False,
                nerve_muscle.unsteady_wide_gait: False,
                nerve_muscle.foot_drop_or_tripping: False,
                body.dizzy_standing_salt_craving_dark_skin: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=("walk_before_bed",),
)
