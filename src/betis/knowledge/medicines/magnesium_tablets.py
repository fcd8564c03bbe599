"""Magnesium tablets or powder for ordinary night cramps."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.situations.potassium_may_build_up import potassium_may_build_up
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

magnesium_tablets = Action(
    title=say(
        id="Tablet atau bubuk magnesium untuk kram malam biasa",
        en="Magnesium tablets or powder for ordinary night cramps",
    ),
    says=say(
        id="Magnesium paling sering dicoba, tetapi pada orang tua tidak lebih baik dari obat kosong (plasebo). Minumlah hanya bila dokter menemukan magnesium rendah. Bubuk saset, misalnya Magvital 365 mg, sama saja. Batas suplemen sehari di Amerika Serikat 350 mg magnesium.",
        en="Magnesium is tried most of all, but in older adults it does not beat placebo. Take it only if a doctor finds low magnesium. Sachets such as Magvital 365 mg are no different. The US limit for supplements is 350 mg of magnesium a day.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Cochrane 2020: 0,18 kram lebih sedikit per minggu (-0,84 sampai 0,49; 5 uji, 307 orang; bukti sedang). Tidak lebih banyak orang yang membaik 25% (1,04; 0,84 sampai 1,29; bukti kuat). Satu uji kemudian pada 175 orang melaporkan kram turun 3,4 dibanding 2,6 (p=0,01), tetapi didaftarkan setelah selesai. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="Cochrane 2020: 0.18 fewer cramps a week (-0.84 to 0.49; 5 trials, 307 people; moderate certainty). No more people improved by 25% (1.04; 0.84 to 1.29; high certainty). One later trial in 175 people reported 3.4 against 2.6 fewer cramps (p=0.01), but was registered afterwards. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Diare dan mual. Bila ginjal gagal, magnesium menumpuk sampai berbahaya. Mengganggu penyerapan obat tiroid, obat tulang, dan sebagian antibiotik.",
        en="Diarrhoea and nausea. In kidney failure magnesium builds up dangerously. It disturbs the uptake of thyroid hormone, bone medicines and some antibiotics.",
    ),
    steps=(
        say(
            id="Tanyakan apakah kadar magnesium perlu diperiksa.",
            en="Ask whether magnesium should be measured.",
        ),
        say(
            id="Takaran uji yang tidak menolong: 520 mg malam, atau 900 mg sitrat dua kali sehari.",
            en="Trial doses that did not help: 520 mg at bedtime, or 900 mg citrate twice a day.",
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
    certainty=Certainty.MODERATE,
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
                id="Pada penyakit ginjal, magnesium menumpuk dan bisa melumpuhkan napas serta jantung.",
                en="In kidney disease magnesium builds up and can paralyse breathing and heart.",
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
            when=conditions.myasthenia_gravis,
            why=say(
                id="Pada miastenia gravis, otot bisa makin lemah.",
                en="In myasthenia gravis the muscles can grow weaker.",
            ),
        ),
    ),
    does=(
        "swallowing",
        "magnesium",
    ),
    cites=(
        "garrison2020",
        "garrison2012mg",
        "roguinmaor2017",
        "barna2021",
        "frusso1999",
        "ods_magnesium",
        "usda_fdc_pypi",
        "wakai2019",
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
            who="a woman of 74 with heart block",
            facts={conditions.heart_block_or_slow_heart: True},
            expect=YES,
        ),
        Example(
            who="a woman of 47 with myasthenia gravis",
            facts={conditions.myasthenia_gravis: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                body.known_kidney_disease: False,
                body.on_dialysis: False,
                medicines_taken.medicines: [],
                conditions.heart_block_or_slow_heart: False,
                conditions.myasthenia_gravis: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about medicines",
            facts={
                body.known_kidney_disease: False,
                body.on_dialysis: False,
                conditions.heart_block_or_slow_heart: False,
                conditions.myasthenia_gravis: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "magnesium_supplement",
        "magvital",
    ),
    corrects=("magnesium_supplement",),
)
