"""Minerals by the clock, morning and evening."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.situations.potassium_may_build_up import potassium_may_build_up
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

mineral_timing = Action(
    title=say(
        id="Aturan waktu mineral pagi dan malam", en="Minerals by the clock, morning and evening"
    ),
    says=say(
        id="Ada nasihat: magnesium pagi, kalsium dan kalium malam, supaya disimpan tulang. Kalium tidak disimpan di tulang. Tidak ada waktu khusus yang terbukti menolong, dan tablet mineral pun perlu ditanyakan dulu.",
        en="Some advise magnesium in the morning, calcium and potassium in the evening, to be stored in bone. Potassium is not stored in bone. No timing is known to help, and mineral tablets need asking first anyway.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Tidak ditemukan penelitian tentang waktu minum. Magnesium sebelum tidur maupun terbagi dua kali sama-sama tidak lebih baik dari obat kosong pada orang tua. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No study of timing was found. Magnesium at bedtime and in divided doses both failed to beat placebo in older adults. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Magnesium dan kalsium mengganggu penyerapan obat tiroid, obat tulang (bisfosfonat), dan sebagian antibiotik.",
        en="Magnesium and calcium disturb the uptake of thyroid hormone, bone medicines (bisphosphonates) and some antibiotics.",
    ),
    steps=(
        say(id="Tidak perlu jadwal mineral.", en="No mineral timetable is needed."),
        say(
            id="Bila diresepkan, tanyakan jarak waktunya dengan obat lain.",
            en="If prescribed, ask how far apart from other medicines.",
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
    ),
    does=(
        "swallowing",
        "potassium",
        "magnesium",
    ),
    cites=(
        "roguinmaor2017",
        "frusso1999",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 63 who takes a blood-pressure tablet ending in -pril",
            facts={medicines_taken.medicines: ["ace_or_arb"]},
            expect=YES,
        ),
        Example(
            who="somebody of whom this is not so",
            facts={
                body.known_kidney_disease: False,
                body.on_dialysis: False,
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(
            who="somebody: nobody asked about medicines",
            facts={body.known_kidney_disease: False, body.on_dialysis: False},
            expect=UNKNOWN,
        ),
    ),
)
