"""Milk, cheese and other calcium-rich foods."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

calcium_rich_foods = Action(
    title=say(
        id="Susu, keju, dan makanan kaya kalsium", en="Milk, cheese and other calcium-rich foods"
    ),
    says=say(
        id="Kalsium penting untuk tulang, juga saat hamil. Penuhi dari makanan, misalnya susu dan produknya. Untuk kram malam belum terbukti.",
        en="Calcium matters for bones, in pregnancy too. Get it from food, dairy products for one. For night cramps it is unproven.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Di luar kehamilan, tidak ditemukan uji untuk kram malam. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial for night cramps was found outside pregnancy. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Tidak ada bagi kebanyakan orang. Bila susu membuat kembung, pilih tahu atau ikan teri.",
        en="None for most people. If milk bloats you, choose tofu or anchovies.",
    ),
    steps=(
        say(
            id="Segelas susu: 226 mg kalsium. Keju cheddar 30 g: 213 mg.",
            en="A glass of milk: 226 mg calcium. Cheddar, 30 g: 213 mg.",
        ),
        say(
            id="Keju cottage setengah gelas: 94 mg, tetapi 411 mg natrium.",
            en="Cottage cheese, half a cup: 94 mg, but 411 mg sodium.",
        ),
        say(
            id="Tahu 100 g: 201–350 mg. Teri kering 2 sendok: 240 mg.",
            en="Tofu, 100 g: 201-350 mg. Dried anchovy, 2 spoons: 240 mg.",
        ),
    ),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=body.known_kidney_disease,
            why=say(
                id="Pada penyakit ginjal berat, tanyakan dulu.",
                en="In advanced kidney disease ask first.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("eating",),
    cites=(
        "usda_sr28",
        "tkpi_2019",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 64 with chronic kidney disease",
            facts={body.known_kidney_disease: True},
            expect=YES,
        ),
        Example(
            who="somebody of whom this is not so",
            facts={body.known_kidney_disease: False},
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "calcium_rich_foods",
        "food_dairy",
        "food_milk",
        "food_hard_cheese",
        "food_cottage_cheese",
    ),
)
