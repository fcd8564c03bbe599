"""Magnesium with vitamin B6 (Magne B6)."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.situations.potassium_may_build_up import potassium_may_build_up
from betis.knowledge.situations.reduced_feeling import reduced_feeling
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

magnesium_with_b6 = Action(
    title=say(
        id="Magnesium dengan vitamin B6 (Magne B6)", en="Magnesium with vitamin B6 (Magne B6)"
    ),
    says=say(
        id="Gabungan ini, juga yang «Forte» dalam tablet atau ampul minum, banyak dijual untuk kram. Gabungannya belum pernah diuji; janji menolong banyak pada orang tua tidak didukung. Anjuran dua kali sehari saat makan berasal dari penjual, bukan dari uji.",
        en="This pair, also as Forte in tablets or drinkable ampoules, is widely sold for cramps. The pair was never tested; the promise of great help in old age has no support. Twice a day with meals comes from sellers, not from trials.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Tidak ditemukan uji gabungan ini terhadap plasebo untuk kram malam. Magnesium saja tidak menolong orang tua. BMJ Clinical Evidence menilai B6: manfaatnya tidak diketahui. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No placebo-controlled trial of the pair was found for night cramps. Magnesium alone does not help older adults. BMJ Clinical Evidence rated B6 as of unknown effectiveness. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Diare. B6 jangka panjang bisa merusak saraf, bahkan di bawah 50 mg sehari. B6 dari beberapa produk menumpuk.",
        en="Diarrhoea. Long use of B6 can damage nerves, even below 50 mg a day. B6 from several products adds up.",
    ),
    steps=(
        say(
            id="Jumlahkan B6 dari semua produk yang Anda minum.",
            en="Add up the B6 from everything you take.",
        ),
        say(
            id="Kesemutan baru? Tanyakan dokter sebelum meneruskan suplemen.",
            en="New tingling? Ask a doctor before going on with the supplement.",
        ),
        say(id="B6 dari makanan biasa cukup.", en="B6 from ordinary food is enough."),
        say(
            id="Jangan memulai sendiri; tanyakan dokter dulu.",
            en="Do not start on your own; ask a doctor first.",
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
                id="Pada penyakit ginjal, magnesium menumpuk dan bisa melumpuhkan napas serta jantung.",
                en="In kidney disease magnesium builds up and can paralyse breathing and heart.",
            ),
        ),
        Bar(
            when=nerve_muscle.known_neuropathy,
            why=say(
                id="Bila saraf sudah rusak, B6 bisa memperburuknya.",
                en="With damaged nerves, B6 can make them worse.",
            ),
        ),
        Bar(
            when=reduced_feeling.holds,
            why=say(
                id="Bila kaki kebas atau kesemutan, tanyakan dulu; B6 bisa memperburuk saraf.",
                en="If the feet are numb or tingle, ask first; B6 can worsen nerves.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=medicines_taken.medicines.includes("levodopa"),
            why=say(
                id="Vitamin B6 bisa melemahkan levodopa yang diminum sendiri.",
                en="Vitamin B6 can weaken levodopa taken alone.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=(
        "swallowing",
        "magnesium",
    ),
    cites=(
        "garrison2020",
        "tga_b6",
        "clinevidence2015",
        "efsa_b6_2023",
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
            who="a woman of 63 with known nerve damage",
            facts={nerve_muscle.known_neuropathy: True},
            expect=YES,
        ),
        Example(
            who="a man of 58 whose feet are numb",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(
            who="a man of 70 who takes levodopa",
            facts={medicines_taken.medicines: ["levodopa"]},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                body.known_kidney_disease: False,
                body.on_dialysis: False,
                medicines_taken.medicines: [],
                nerve_muscle.known_neuropathy: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about medicines",
            facts={
                body.known_kidney_disease: False,
                body.on_dialysis: False,
                nerve_muscle.known_neuropathy: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "magne_b6",
        "magne_b6_forte",
        "vitamin_b6",
        "S444",
        "S523",
    ),
    corrects=(
        "magne_b6",
        "S444",
        "S523",
    ),
)
