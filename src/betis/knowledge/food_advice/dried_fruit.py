"""Dried fruit and stewed fruit."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.situations.potassium_may_build_up import potassium_may_build_up
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

dried_fruit = Action(
    title=say(id="Buah kering dan kompot", en="Dried fruit and stewed fruit"),
    says=say(
        id="Aprikot kering, buah tin, prem, dan kompot mengandung kalium dan sedikit magnesium. Boleh dimakan sebagai buah. Untuk kram belum diuji, dan gulanya tinggi.",
        en="Dried apricots, figs, prunes and stewed fruit hold potassium and a little magnesium. Eat them as fruit. For cramps they are untested, and they are high in sugar.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada uji buah kering untuk kram. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial of dried fruit for cramps was found. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Gulanya padat; hitung bila Anda diabetes. Prem melonggarkan buang air besar.",
        en="Dense in sugar; count it with diabetes. Prunes loosen the bowels.",
    ),
    steps=(
        say(
            id="Delapan belah aprikot kering (28 g): kalium 325 mg, magnesium 9 mg.",
            en="Eight dried apricot halves (28 g): potassium 325 mg, magnesium 9 mg.",
        ),
        say(
            id="Empat prem: 278 mg dan 16 mg. Empat buah tin: 231 mg dan 23 mg.",
            en="Four prunes: 278 mg and 16 mg. Four small figs: 231 mg and 23 mg.",
        ),
        say(
            id="Segenggam kecil cukup. Kompot tanpa tambahan gula.",
            en="A small handful is enough. Stew fruit without sugar.",
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
        "usda_sr28",
        "expert_practice",
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
        "food_dried_fruit",
        "food_dried_apricot",
        "food_fig",
        "food_prune",
        "food_compote",
    ),
)
