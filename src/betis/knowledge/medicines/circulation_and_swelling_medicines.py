"""Circulation or anti-swelling medicines."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

circulation_and_swelling_medicines = Action(
    title=say(
        id="Obat pelancar darah atau anti-bengkak", en="Circulation or anti-swelling medicines"
    ),
    says=say(
        id="Obat pelancar peredaran darah dan anti-bengkak sering dijual untuk kram atau punggung. Obati penyakit pembuluh yang sudah didiagnosis; jangan meminumnya hanya karena kram.",
        en="Medicines for circulation or swelling are often sold for cramps or the back. Treat a diagnosed vessel disease; do not take them just for cramps.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Selain uji kecil naftidrofuril, tidak ditemukan uji. Diuretik untuk bengkak justru berkaitan dengan lebih banyak kram (1,47; 1,33 sampai 1,63). Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="Apart from the tiny naftidrofuryl trial, none was found. Water tablets for swelling go with more cramps (1.47; 1.33 to 1.63). Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Perdarahan, tekanan darah rendah, garam hilang.",
        en="Bleeding, low blood pressure, salt loss.",
    ),
    steps=(
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
            when=body.bleeding_tendency,
            why=say(
                id="Bila Anda mudah berdarah atau minum pengencer darah, perdarahan bisa bertambah.",
                en="If you bleed easily or take a blood thinner, bleeding can get worse.",
            ),
        ),
        Bar(
            when=conditions.low_blood_pressure,
            why=say(
                id="Bila tekanan darah rendah, Anda bisa pingsan.",
                en="With low blood pressure you may faint.",
            ),
        ),
        Bar(
            when=medicines_taken.medicines.includes(
                "ace_or_arb",
                "calcium_channel_blocker",
                "thiazide_diuretic",
                "loop_diuretic",
                "potassium_sparing_diuretic",
            ),
            why=say(
                id="Bersama obat tekanan darah, tekanan bisa terlalu rendah.",
                en="With blood-pressure tablets, the pressure can fall too low.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("swallowing",),
    cites=(
        "young1993",
        "garrison2012",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="blood pressure not often too low; no easy bleeding and no blood thinners; medicines taken ['thiazide_diuretic'",
            facts={
                conditions.low_blood_pressure: False,
                body.bleeding_tendency: False,
                medicines_taken.medicines: [
                    "thiazide_diuretic",
                    "statin",
                    "saba_or_theophylline",
                    "ppi",
                    "chemotherapy",
                    "levodopa",
                ],
            },
            expect=YES,
        ),
        Example(
            who="medicines taken ['loop_diuretic', 'ppi', 'estrogen_or_raloxifene', 'teriparatide', 'iv_iron', 'chemotherapy', ",
            facts={
                medicines_taken.medicines: [
                    "loop_diuretic",
                    "ppi",
                    "estrogen_or_raloxifene",
                    "teriparatide",
                    "iv_iron",
                    "chemotherapy",
                    "bisphosphonate_or_denosumab",
                ],
                body.bleeding_tendency: False,
            },
            expect=YES,
        ),
        Example(
            who="medicines taken ['potassium_sparing_diuretic', 'ppi', 'lithium', 'antipsychotic', 'bisphosphonate_or_denosumab",
            facts={
                medicines_taken.medicines: [
                    "potassium_sparing_diuretic",
                    "ppi",
                    "lithium",
                    "antipsychotic",
                    "bisphosphonate_or_denosumab",
                ],
                conditions.low_blood_pressure: False,
            },
            expect=YES,
        ),
        Example(
            who="medicines taken ['statin', 'laba', 'insulin', 'iv_iron', 'calcium_channel_blocker', 'quinine']; no easy bleedi",
            facts={
                medicines_taken.medicines: [
                    "statin",
                    "laba",
                    "insulin",
                    "iv_iron",
                    "calcium_channel_blocker",
                    "quinine",
                ],
                body.bleeding_tendency: False,
            },
            expect=YES,
        ),
        Example(
            who="a man of 73 who takes a blood thinner",
            facts={body.bleeding_tendency: True},
            expect=YES,
        ),
        Example(
            who="a woman of 33 with very low blood pressure",
            facts={conditions.low_blood_pressure: True},
            expect=YES,
        ),
        Example(
            who="a woman of 67 who takes blood-pressure tablets",
            facts={medicines_taken.medicines: ["ace_or_arb"]},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                body.bleeding_tendency: False,
                conditions.low_blood_pressure: False,
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about blood thinners",
            facts={conditions.low_blood_pressure: False, medicines_taken.medicines: []},
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "vascular_drugs",
        "anti_swelling_drugs",
    ),
    corrects=(
        "vascular_drugs",
        "anti_swelling_drugs",
    ),
)
