"""Potassium-magnesium aspartate (Panangin, Asparkam)."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.situations.potassium_may_build_up import potassium_may_build_up
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

potassium_magnesium_aspartate = Action(
    title=say(
        id="Kalium-magnesium aspartat (Panangin, Asparkam)",
        en="Potassium-magnesium aspartate (Panangin, Asparkam)",
    ),
    says=say(
        id="Kedua obat ini berisi kalium dan magnesium, bukan kalsium. Di luar negeri dipakai terutama pada penyakit jantung. Untuk kram belum terbukti, dan berisiko tanpa tes darah.",
        en="Both hold potassium and magnesium, not calcium. Abroad they are used mainly in heart disease. For cramps they are unproven, and risky without a blood test.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Tidak ditemukan uji untuk kram tungkai. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No controlled trial for leg cramps was found. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Kalium tinggi dengan irama jantung kacau; perut tidak nyaman. Risiko naik dengan obat -pril, -olol, pereda nyeri antiradang, siklosporin, heparin.",
        en="High potassium with a disturbed heart rhythm; upset stomach. Riskier with -pril or -olol medicines, anti-inflammatory painkillers, ciclosporin, heparin.",
    ),
    steps=(
        say(
            id="Hanya bila kekurangannya terukur, dan diawasi.",
            en="Only for a measured lack, and supervised.",
        ),
        say(
            id="Jangan memulai sendiri; tanyakan dokter dulu.",
            en="Do not start on your own; ask a doctor first.",
        ),
        say(
            id="Sudah diresepkan? Jangan menghentikan obat sendiri; bicarakan dulu.",
            en="Already prescribed? Do not stop it on your own; talk first.",
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
        Bar(
            when=conditions.heart_block_or_slow_heart,
            why=say(
                id="Bila listrik jantung terhambat, denyut bisa terlalu lambat.",
                en="With heart block, the heart can become too slow.",
            ),
        ),
        Bar(
            when=body.cannot_keep_fluids_down,
            why=say(
                id="Bila cairan tidak bisa masuk, periksakan diri dulu.",
                en="If no fluid stays down, be examined first.",
            ),
        ),
    ),
    does=(
        "swallowing",
        "potassium",
        "magnesium",
    ),
    cites=(
        "panangin_label",
        "kcl_label",
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
            who="a woman of 74 with heart block",
            facts={conditions.heart_block_or_slow_heart: True},
            expect=YES,
        ),
        Example(
            who="a man of 50 who keeps no fluids down",
            facts={body.cannot_keep_fluids_down: True},
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
                conditions.heart_block_or_slow_heart: False,
                body.cannot_keep_fluids_down: False,
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
                conditions.heart_block_or_slow_heart: False,
                body.cannot_keep_fluids_down: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "panangin",
        "asparkam",
    ),
    corrects=(
        "panangin",
        "asparkam",
    ),
)
