"""Oral rehydration salts after heavy sweating, vomiting or diarrhoea."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.situations.potassium_may_build_up import potassium_may_build_up
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

oral_rehydration = Action(
    title=say(
        id="Oralit setelah banyak berkeringat, muntah, atau diare",
        en="Oral rehydration salts after heavy sweating, vomiting or diarrhoea",
    ),
    says=say(
        id="Oralit mengganti air dan garam sekaligus. Pakai bila memang banyak kehilangan cairan. Tidak ada alasan meminumnya tiap malam.",
        en="Oral rehydration salts replace water and salt together. Use them after real losses. There is no reason to drink them nightly.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Dalam dua percobaan pada 10 pria, oralit membuat betis lebih sulit dipicu kram. Pada 2019 ambangnya naik 3,7 sampai 5,4 Hz. Air putih justru membuatnya lebih mudah (turun 4,3 sampai 5,1 Hz). Kram malam tidak diteliti. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In two experiments in 10 men, a rehydration drink made the calf harder to cramp (threshold up 3.7 to 5.4 Hz in 2019). Plain water made it easier (down 4.3 to 5.1 Hz). Night cramps were not studied. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Beban garam dan gula. Oralit juga mengandung kalium.",
        en="A load of salt and sugar. It also contains potassium.",
    ),
    steps=(
        say(
            id="Larutkan persis seperti di kemasan, dengan air matang.",
            en="Mix exactly as on the packet, with clean water.",
        ),
        say(
            id="Minum sedikit-sedikit sampai air kencing kuning muda.",
            en="Sip until the urine is pale yellow.",
        ),
        say(
            id="Muntah terus, sangat lemas, atau bingung? Ke IGD.",
            en="Vomiting on, very weak or confused? Emergency department.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    offered_when=body.vomiting_or_diarrhoea | body.heavy_sweating_or_heat_exposure,
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
            when=body.salt_or_fluid_limit,
            why=say(
                id="Bila dokter membatasi garam atau cairan, oralit hanya atas petunjuknya.",
                en="If a doctor limits salt or fluid, use it only on their advice.",
            ),
        ),
        Bar(
            when=body.known_heart_disease,
            why=say(
                id="Pada penyakit jantung, dokter perlu menimbangnya.",
                en="With heart disease a doctor must weigh it.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=(
        "swallowing",
        "potassium",
    ),
    cites=(
        "lau2019",
        "lau2021",
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
            who="a man of 70 told to limit salt and fluid",
            facts={body.salt_or_fluid_limit: True},
            expect=YES,
        ),
        Example(
            who="a woman of 71 with heart failure",
            facts={body.known_heart_disease: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                body.known_kidney_disease: False,
                body.on_dialysis: False,
                medicines_taken.medicines: [],
                body.salt_or_fluid_limit: False,
                body.known_heart_disease: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about medicines",
            facts={
                body.known_kidney_disease: False,
                body.on_dialysis: False,
                body.salt_or_fluid_limit: False,
                body.known_heart_disease: False,
            },
            expect=UNKNOWN,
        ),
    ),
)
