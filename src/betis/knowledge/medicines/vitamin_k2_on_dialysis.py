"""Vitamin K2 on dialysis."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

vitamin_k2_on_dialysis = Action(
    title=say(id="Vitamin K2 saat menjalani cuci darah", en="Vitamin K2 on dialysis"),
    says=say(
        id="Sebuah uji percobaan melaporkan kram lebih jarang saat cuci darah. Uji itu kecil; dokter ginjal yang memutuskan.",
        en="A pilot trial reported fewer cramps during dialysis. It was small; the kidney doctor decides.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="41 orang ikut, 39 selesai; 360 mikrogram sehari dalam tahap 4 minggu. Kram dilaporkan lebih jarang; angka pastinya tidak terbaca. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="41 people enrolled, 39 finished; 360 micrograms a day in 4-week phases. Fewer cramps were reported; the exact figures were not readable. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Pembekuan darah berubah pada pemakai pengencer darah.",
        en="It shifts clotting in people on blood thinners.",
    ),
    steps=(say(id="Tanyakan dokter ginjal.", en="Ask the kidney doctor."),),
    certainty=Certainty.LOW,
    offered_when=body.on_dialysis,
    bars=(
        Bar(
            when=conditions.takes_warfarin,
            why=say(
                id="Vitamin K2 melemahkan warfarin; darah bisa menggumpal.",
                en="Vitamin K2 weakens warfarin; the blood can clot.",
            ),
        ),
        Bar(
            when=conditions.access_clotted_recently,
            why=say(
                id="Bila akses cuci darah baru tersumbat, tanyakan dulu.",
                en="If the dialysis access clotted recently, ask first.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("swallowing",),
    cites=(
        "k2_hd2022",
        "mantilla2024",
        "theuwissen2013",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 71 who takes warfarin",
            facts={body.bleeding_tendency: True, conditions.takes_warfarin: True},
            expect=YES,
        ),
        Example(
            who="a woman of 62 whose dialysis access clotted last week",
            facts={
                body.known_kidney_disease: True,
                body.on_dialysis: True,
                conditions.access_clotted_recently: True,
            },
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                body.bleeding_tendency: False,
                conditions.takes_warfarin: False,
                body.known_kidney_disease: False,
                body.on_dialysis: False,
                conditions.access_clotted_recently: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about blood thinners",
            facts={
                body.known_kidney_disease: False,
                body.on_dialysis: False,
                conditions.access_clotted_recently: False,
            },
            expect=UNKNOWN,
        ),
    ),
)
