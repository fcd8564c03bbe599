"""Cramp-fasciculation syndrome (benign twitching)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

cramp_fasciculation_syndrome = Cause(
    title=say(
        id="Sindrom kram-fasikulasi (kedutan jinak)",
        en="Cramp-fasciculation syndrome (benign twitching)",
    ),
    says=say(
        id=(
            "Kedutan kecil di otot sering terjadi dan sering kali normal. "
            "Bila kedutan menetap bersama kram tanpa kelemahan, dokter menyebutnya sindrom kram-fasikulasi: saraf dan otot terlalu mudah terangsang. "
            "Orang dengan kedutan lebih sering kram malam (rasio odds 4,6; 1,6–15,5). "
            "Dalam satu kelompok, 121 orang dengan kedutan jinak diikuti 2–32 tahun; tidak satu pun menjadi penyakit saraf gerak. "
            "Kopi dan ketegangan diduga memperberat, tetapi belum terbukti. "
            "Epilepsi bukan penyebab kram betis. "
            "Pada serangan epilepsi kesadaran berubah atau tubuh menyentak; itu kejang, bukan kram."
        ),
        en=(
            "Small muscle twitches are frequent and often normal. "
            "When they last and come with cramps but no weakness, doctors call it cramp-fasciculation syndrome: nerve and muscle are too easily excited. "
            "People with twitches have night cramps more often (odds ratio 4.6; 1.6–15.5). "
            "In one group 121 people with benign twitching were followed for 2–32 years; none developed motor neurone disease. "
            "Coffee and tension are suspected of making it worse, without proof. "
            "Epilepsy is not a cause of calf cramps. "
            "In an epileptic attack awareness changes or the body jerks; that is a seizure, not a cramp."
        ),
    ),
    do=say(
        id=(
            "Hilang sadar atau seluruh badan menyentak: telepon 119 atau 112 sekarang. "
            "Sulit menelan atau bicara bersama kelemahan: periksa hari ini juga. "
            "Otot makin lemah atau mengecil: ke dokter dalam dua minggu. "
            "Bila hanya kedutan dan kram, buat kunjungan biasa. "
            "Ceritakan di mana saja kedutan muncul; tanyakan perlukah tes tiroid atau pemeriksaan hantaran saraf. "
            "Anda boleh mengurangi kopi dua minggu sambil mencatat. "
            "Kram sering mereda sendiri, jadi bandingkan dengan jujur."
        ),
        en=(
            "Loss of consciousness or jerking of the whole body: call 119 or 112 now. "
            "Trouble swallowing or speaking together with weakness: be seen the same day. "
            "Muscle growing weaker or thinner: see a doctor within two weeks. "
            "With only twitches and cramps, make a routine visit. "
            "Say where the twitches are; ask whether a thyroid test or nerve study is needed. "
            "You may cut coffee for two weeks and keep a diary. "
            "Cramps often settle by themselves, so compare honestly."
        ),
    ),
    only_when=nerve_muscle.muscle_twitching,
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=nerve_muscle.muscle_twitching,
            cites="hawke2013",
            grade=Grade.STRONG,
            ratio=4.6,
            low=1.6,
            high=15.5,
            measure="odds ratio, twitching in people with and without night cramps",
        ),
        Weight(when=nerve_muscle.twitching_widespread, cites="bfs_review", grade=Grade.MODERATE),
        Weight(when=lifestyle.high_stress, cites="expert_practice", grade=Grade.WEAK),
        Weight(
            when=lifestyle.caffeine_cups_per_day.more_than(4),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
    ),
    against=(
        Weight(when=nerve_muscle.muscle_wasting, cites="bfs_review", grade=Grade.STRONG),
        Weight(when=nerve_muscle.weakness_progressive, cites="bfs_review", grade=Grade.STRONG),
    ),
    checks=(
        "nerve_conduction",
        "tsh",
    ),
    see=(
        "gp",
        "neurologist",
    ),
    frequency=(
        Number(
            value="4.6 (1.6–15.5)",
            what=say(
                id="rasio odds kram malam, dengan kedutan dibanding tanpa",
                en="odds ratio of night cramps, with twitching against without",
            ),
            people=say(id="160 orang dewasa", en="160 adults"),
            cites="hawke2013",
        ),
        Number(
            value="0/121",
            what=say(
                id="menjadi penyakit saraf gerak dalam 2–32 tahun",
                en="developed motor neurone disease within 2–32 years",
            ),
            people=say(id="orang dengan kedutan jinak", en="people with benign twitching"),
            cites="bfs_review",
        ),
    ),
    icd10="R25.2",
    cites=(
        "bfs_review",
        "hawke2013",
        "mnd_redflag",
        "ng127_blackout",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 38 with twitching calves",
            facts={nerve_muscle.muscle_twitching: True},
            expect=YES,
        ),
        Example(
            who="a woman of 41 with twitches all over who drinks five cups of coffee",
            facts={
                nerve_muscle.muscle_twitching: True,
                nerve_muscle.twitching_widespread: True,
                lifestyle.caffeine_cups_per_day: 5,
            },
            expect=YES,
        ),
        Example(
            who="a woman with twitching calves and four cups of coffee a day",
            facts={nerve_muscle.muscle_twitching: True, lifestyle.caffeine_cups_per_day: 4},
            expect=YES,
        ),
        Example(
            who="a man under stress with five cups of coffee a day and no twitches",
            facts={
                nerve_muscle.muscle_twitching: False,
                lifestyle.high_stress: True,
                lifestyle.caffeine_cups_per_day: 5,
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "neuromuscular_overexcitation",
        "epilepsy",
    ),
    corrects=("epilepsy",),
)
