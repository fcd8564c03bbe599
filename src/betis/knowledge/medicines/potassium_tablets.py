"""Potassium tablets."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.situations.potassium_may_build_up import potassium_may_build_up
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

potassium_tablets = Action(
    title=say(id="Tablet kalium", en="Potassium tablets"),
    says=say(
        id="Kalium rendah karena diuretik atau diare diketahui dari tes darah dan diobati dokter. Jangan pernah mengobati sendiri; kalium berlebih bisa menghentikan jantung. Suplemen bagus, kalium sitrat alami, dan garam pengganti sama bahayanya.",
        en="Low potassium from water tablets or diarrhoea shows in a blood test and is treated by a doctor. Never treat yourself; too much can stop the heart. A quality supplement, natural potassium citrate and salt substitutes are just as dangerous.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Tidak ditemukan uji untuk kram malam. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No controlled trial for night cramps was found. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Kalium tinggi yang mematikan, luka lambung dan usus. Berbahaya dengan obat -pril, -sartan, diuretik hemat kalium, trimetoprim.",
        en="Deadly high potassium, ulcers of the gut. Dangerous with -pril or -sartan tablets, potassium-sparing water tablets, trimethoprim.",
    ),
    steps=(
        say(
            id="Kram sejak minum diuretik? Minta tes kalium; jangan menghentikan obat sendiri.",
            en="Cramps since a water tablet? Ask for a potassium test; do not stop it yourself.",
        ),
        say(id="Hanya bila diresepkan.", en="Only as prescribed."),
        say(
            id="Berdebar, sangat lemah, atau pingsan? IGD sekarang.",
            en="Pounding heart, great weakness or fainting? Emergency department now.",
        ),
    ),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=potassium_may_build_up.holds,
            why=say(
                id="Bila ada penyakit ginjal atau obat yang menahan kalium, kalium atau magnesium bisa menumpuk dan menghentikan jantung.",
                en="With kidney disease or a medicine that holds potassium back, potassium or magnesium can build up and stop the heart.",
            ),
        ),
        Bar(
            when=body.known_kidney_disease,
            why=say(
                id="Pada penyakit ginjal, zat ini bisa menumpuk.",
                en="In kidney disease it can build up.",
            ),
        ),
        Bar(
            when=conditions.high_potassium_before,
            why=say(
                id="Bila kalium pernah terlalu tinggi, ini bisa terulang.",
                en="If potassium was too high before, it can happen again.",
            ),
        ),
        Bar(
            when=conditions.addison_disease,
            why=say(
                id="Pada penyakit Addison, kalium mudah naik.",
                en="In Addison's disease potassium rises easily.",
            ),
        ),
    ),
    does=(
        "swallowing",
        "potassium",
    ),
    cites=(
        "pdr_k",
        "kcl_label",
        "housemed_k",
        "xu2024_salt",
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
            who="a man of 64 with chronic kidney disease",
            facts={body.known_kidney_disease: True},
            expect=YES,
        ),
        Example(
            who="a man of 62 with diabetes whose potassium was too high last year",
            facts={body.known_diabetes: True, conditions.high_potassium_before: True},
            expect=YES,
        ),
        Example(
            who="a woman of 44 with Addison's disease",
            facts={conditions.addison_disease: True},
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
                conditions.addison_disease: False,
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
                conditions.addison_disease: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "potassium_supplement",
        "potassium_citrate",
    ),
    corrects=(
        "potassium_supplement",
        "potassium_citrate",
    ),
)
