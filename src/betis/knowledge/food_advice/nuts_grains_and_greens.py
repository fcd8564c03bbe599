"""Nuts, whole grains and green vegetables."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

nuts_grains_and_greens = Action(
    title=say(
        id="Kacang, biji-bijian utuh (serealia), dan sayuran hijau",
        en="Nuts, whole grains (cereals) and green vegetables",
    ),
    says=say(
        id="Kacang, polong-polongan, biji-bijian utuh (serealia), dan sayuran hijau adalah sumber magnesium yang baik, juga saat hamil. Makanlah sebagai bagian menu sehat. Jangan berharap kram berhenti karenanya.",
        en="Nuts, legumes, whole grains (cereals) and green vegetables are good sources of magnesium, in pregnancy too. Eat them as part of a healthy diet. Do not expect them to stop cramps.",
    ),
    verdict=Verdict.DO,
    effect=say(
        id="Belum ada uji makanan untuk kram. Tablet magnesium tidak lebih baik dari obat kosong pada orang tua. Jadi magnesium makanan pun kecil kemungkinannya menolong orang yang tidak kekurangan. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial of diet for cramps was found. Magnesium tablets do not beat placebo in older adults. So food magnesium is unlikely to help people who are not deficient. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Tidak ada bila ginjal sehat.", en="None with healthy kidneys."),
    steps=(
        say(
            id="Biji labu segenggam: 156 mg magnesium. Kacang mete 83 mg, kenari 45 mg.",
            en="A handful of pumpkin seeds: 156 mg magnesium. Cashews 83 mg, walnuts 45 mg.",
        ),
        say(
            id="Dedak gandum 4 sendok: 92 mg. Bubur oat semangkuk: 63 mg.",
            en="Wheat bran, 4 spoons: 92 mg. A bowl of oatmeal: 63 mg.",
        ),
        say(
            id="Kedelai rebus setengah gelas: 74 mg. Roti gandum utuh 2 lembar: 48 mg.",
            en="Boiled soybeans, half a cup: 74 mg. Whole-wheat bread, 2 slices: 48 mg.",
        ),
        say(
            id="Tempe 2 potong: 39 mg; kacang panjang segelas: 40 mg.",
            en="Tempeh, 2 pieces: 39 mg; yardlong beans, a cup: 40 mg.",
        ),
        say(
            id="Peterseli 10 tangkai hanya 5 mg; buah segar umumnya sedikit.",
            en="Ten sprigs of parsley hold only 5 mg; fresh fruit has little.",
        ),
    ),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=body.known_kidney_disease,
            why=say(
                id="Pada penyakit ginjal berat, ikuti petunjuk ahli gizi ginjal.",
                en="In advanced kidney disease follow the renal dietitian.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("eating",),
    cites=(
        "garrison2020",
        "usda_sr28",
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
        "magnesium_rich_foods",
        "food_nuts",
        "food_walnut",
        "food_legumes",
        "food_cereals",
        "food_wheat",
        "food_bran",
        "food_parsley",
        "food_fresh_fruit",
        "food_green_vegetables",
    ),
    corrects=(
        "food_parsley",
        "food_fresh_fruit",
    ),
)
