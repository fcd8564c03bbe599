"""Magnesium for leg cramps in pregnancy."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.person import person
from betis.knowledge.situations.potassium_may_build_up import potassium_may_build_up
from betis.knowledge.situations.pregnant import pregnant
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

magnesium_in_pregnancy = Action(
    title=say(id="Magnesium untuk kram saat hamil", en="Magnesium for leg cramps in pregnancy"),
    says=say(
        id="Magnesium mungkin menolong sebagian ibu hamil, tetapi hasil uji bertentangan. Bicarakan dengan bidan atau dokter sebelum menambahnya.",
        en="Magnesium may help some pregnant women, but trials conflict. Talk to the midwife or doctor before adding it.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Dua uji mendukung: lebih banyak ibu bebas kram (5,66; 1,35 sampai 23,68; 69 ibu) dan kram tinggal separuh (1,42; 1,09 sampai 1,86; 86 ibu). Dua uji tidak: 1,8 kram lebih banyak (-1,3 sampai 4,9; 38 ibu), dan rasio odds 1,3 (0,6 sampai 2,9; 132 ibu). Uji lain pada 200 ibu: 45% dibanding 26% bebas kram. Cochrane menilai bukti lemah sampai sangat lemah. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="Two trials favour it: more women free of cramps (5.66; 1.35 to 23.68; 69 women) and with half the cramps (1.42; 1.09 to 1.86; 86 women). Two do not: 1.8 more cramps (-1.3 to 4.9; 38 women), and odds ratio 1.3 (0.6 to 2.9; 132 women). Another, in 200 women: 45% against 26% cramp-free. Cochrane rates the evidence low to very low. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Diare dan mual. Bersama nifedipin tekanan darah bisa anjlok. Beri jarak dari tablet besi dan sebagian antibiotik.",
        en="Diarrhoea and nausea. With nifedipine blood pressure can collapse. Take apart from iron and some antibiotics.",
    ),
    steps=(
        say(id="Tanyakan bidan atau dokter dulu.", en="Ask the midwife or doctor first."),
        say(
            id="Dalam uji: 300–360 mg sehari, 2–4 minggu.",
            en="In trials: 300-360 mg a day, 2-4 weeks.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    offered_when=pregnant.holds,
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
            when=conditions.on_magnesium_drip,
            why=say(
                id="Bersama infus magnesium, magnesium bisa berlebihan.",
                en="With a magnesium drip, magnesium can become too much.",
            ),
        ),
        Bar(
            when=conditions.heart_block_or_slow_heart,
            why=say(
                id="Bila listrik jantung terhambat, denyut bisa terlalu lambat.",
                en="With heart block, the heart can become too slow.",
            ),
        ),
    ),
    does=(
        "swallowing",
        "magnesium",
    ),
    cites=(
        "cochrane_preg",
        "garrison2020",
        "supakatisant2015",
        "nygaard2008",
        "araujo2020",
        "pjmhs2022",
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
            who="a woman of 29 with pre-eclampsia on a magnesium drip",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 29,
                person.pregnancy_status: "third_trimester",
                conditions.on_magnesium_drip: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 74 with heart block",
            facts={conditions.heart_block_or_slow_heart: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                body.known_kidney_disease: False,
                body.on_dialysis: False,
                medicines_taken.medicines: [],
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                conditions.on_magnesium_drip: False,
                conditions.heart_block_or_slow_heart: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about medicines",
            facts={
                body.known_kidney_disease: False,
                body.on_dialysis: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                conditions.on_magnesium_drip: False,
                conditions.heart_block_or_slow_heart: False,
            },
            expect=UNKNOWN,
        ),
    ),
)
