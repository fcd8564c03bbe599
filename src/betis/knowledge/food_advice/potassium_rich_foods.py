"""Bananas, potatoes, tomatoes and other potassium-rich foods."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.situations.potassium_may_build_up import potassium_may_build_up
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

potassium_rich_foods = Action(
    title=say(
        id="Pisang, kentang, tomat, dan makanan kaya kalium",
        en="Bananas, potatoes, tomatoes and other potassium-rich foods",
    ),
    says=say(
        id="Makanan kaya kalium sehat bagi kebanyakan orang, juga saat hamil. Tetapi pisang tidak menghentikan kram dan tidak pasti mencegahnya. Kalium rendah yang sebenarnya diketahui dari tes darah dan diobati dokter; makanan saja tidak menjamin kram hilang.",
        en="Potassium-rich food is healthy for most people, in pregnancy too. But bananas do not stop cramps and do not reliably prevent them. Truly low potassium shows in a blood test and is treated by a doctor; food alone is no promise that cramps end.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Pada 9 pria, sampai 300 g pisang setelah olahraga hanya menaikkan kalium darah dari 4,4 menjadi 4,6 satu jam kemudian. Itu terlalu sedikit dan terlambat. Garam darah triatlet yang kram dan tidak kram sama. Belum ada uji pada kram malam. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 9 men, up to 300 g of banana after exercise moved blood potassium only from 4.4 to 4.6 an hour later. That is too little, too late. Blood salts did not differ between triathletes with and without cramps. No trial was done in night cramps. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Kalium tinggi yang berbahaya pada penyakit ginjal, atau bersama obat yang menahan kalium dan garam pengganti.",
        en="Dangerous high potassium in kidney disease, or with medicines that hold potassium back and salt substitutes.",
    ),
    steps=(
        say(
            id="Pisang sedang 422 mg kalium; kentang rebus dengan kulit 515 mg.",
            en="A banana has 422 mg potassium; a potato boiled in its skin 515 mg.",
        ),
        say(
            id="Tomat 237 mg; 20 butir anggur 187 mg; satu tongkol jagung 225 mg.",
            en="A tomato 237 mg; 20 grapes 187 mg; a cob of corn 225 mg.",
        ),
        say(
            id="Kol (kubis) rebus setengah gelas 147 mg, dan kalsiumnya 36 mg. Aprikot segar juga berkalium; angkanya belum kami punya.",
            en="Boiled cabbage, half a cup, 147 mg, and 36 mg of calcium. Fresh apricots hold potassium too; we have no figure.",
        ),
        say(
            id="Makan seperti biasa, beragam; tidak perlu menambah pisang tiap malam.",
            en="Eat as usual, varied; no need for extra bananas at night.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    bars=(
        Bar(
            when=potassium_may_build_up.holds,
            why=say(
                id="Bila ada penyakit ginjal atau obat yang menahan kalium, kalium atau magnesium bisa menumpuk dan menghentikan jantung.",
                en="With kidney disease or a medicine that holds potassium back, potassium or magnesium can build up and stop the heart.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=conditions.high_potassium_before,
            why=say(
                id="Bila kalium pernah terlalu tinggi, ini bisa terulang.",
                en="If potassium was too high before, it can happen again.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("eating",),
    cites=(
        "miller2012banana",
        "schwellnus2011",
        "usda_sr28",
        "pdr_k",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 63 who takes a blood-pressure tablet ending in -pril",
            facts={medicines_taken.medicines: ["ace_or_arb"]},
            expect=YES,
        ),
        Example(
            who="a man of 62 with diabetes whose potassium was too high last year",
            facts={body.known_diabetes: True, conditions.high_potassium_before: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                body.known_kidney_disease: False,
                body.on_dialysis: False,
                medicines_taken.medicines: [],
                body.known_diabetes: False,
                body.known_heart_disease: False,
                body.dizzy_standing_salt_craving_dark_skin: False,
                conditions.high_potassium_before: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about medicines",
            facts={
                body.known_kidney_disease: False,
                body.on_dialysis: False,
                body.known_diabetes: False,
                body.known_heart_disease: False,
                body.dizzy_standing_salt_craving_dark_skin: False,
                conditions.high_potassium_before: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "potassium_rich_foods",
        "food_banana",
        "food_jacket_potato",
        "food_tomato",
        "food_grapes",
        "food_apricot",
        "food_corn",
        "food_cabbage",
    ),
    corrects=("potassium_rich_foods",),
)
