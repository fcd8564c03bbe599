"""Vitamin D."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

vitamin_d = Action(
    title=say(id="Vitamin D", en="Vitamin D"),
    says=say(
        id="Obati kekurangan vitamin D demi tulang; jangan berharap kram berkurang. Dari makanan dan sinar matahari pun begitu.",
        en="Treat a real lack of vitamin D for the bones; do not expect fewer cramps. The same goes for food and sunshine.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Laporan kedua dari uji setahun pada perempuan pascamenopause: mengoreksi vitamin D tidak mengubah kram. Pada 126 ibu hamil, lama kram tidak berbeda (p=0,73); hasil lain terpotong. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="A second-hand report of a year-long trial in postmenopausal women: correcting vitamin D did not change cramps. In 126 pregnant women cramp duration did not differ (p=0.73); other results were cut off. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Terlalu banyak: kalsium tinggi dan batu ginjal. Hati-hati dengan tiazid dan digoksin.",
        en="Too much: high calcium and kidney stones. Care with thiazides and digoxin.",
    ),
    steps=(
        say(
            id="Hanya sesuai pedoman kekurangan vitamin D.",
            en="Only by the guidance for deficiency.",
        ),
        say(
            id="Jangan memulai sendiri; tanyakan dokter dulu.",
            en="Do not start on your own; ask a doctor first.",
        ),
    ),
    certainty=Certainty.LOW,
    bars=(
        Bar(
            when=conditions.high_calcium_or_sarcoidosis,
            why=say(
                id="Bila kalsium darah tinggi atau ada sarkoidosis, kalsium bisa naik berbahaya.",
                en="With high calcium or sarcoidosis, calcium can rise dangerously.",
            ),
        ),
        Bar(
            when=conditions.kidney_stones,
            why=say(
                id="Bila pernah batu ginjal, batu bisa terbentuk lagi.",
                en="After kidney stones, stones may form again.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=medicines_taken.medicines.includes("thiazide_diuretic"),
            why=say(
                id="Bersama diuretik tiazid, kalsium darah bisa naik.",
                en="With a thiazide water tablet, blood calcium can rise.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("swallowing",),
    cites=(
        "vitd_rct",
        "hansen2015",
        "mansouri_thesis",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 60 with high calcium",
            facts={conditions.high_calcium_or_sarcoidosis: True},
            expect=YES,
        ),
        Example(
            who="a man of 45 who had kidney stones",
            facts={conditions.kidney_stones: True},
            expect=YES,
        ),
        Example(
            who="a man of 68 who takes hydrochlorothiazide",
            facts={medicines_taken.medicines: ["thiazide_diuretic"]},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                conditions.high_calcium_or_sarcoidosis: False,
                conditions.kidney_stones: False,
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about high calcium",
            facts={conditions.kidney_stones: False, medicines_taken.medicines: []},
            expect=UNKNOWN,
        ),
    ),
    settles=("vitamin_d",),
    corrects=("vitamin_d",),
)
