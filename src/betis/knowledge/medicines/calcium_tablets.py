"""Calcium or calcium-vitamin D tablets."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

calcium_tablets = Action(
    title=say(
        id="Tablet kalsium atau kalsium-vitamin D", en="Calcium or calcium-vitamin D tablets"
    ),
    says=say(
        id="Calcium-D3, Calcemin, dan sejenisnya dipakai untuk tulang. Untuk kram malam biasa belum terbukti.",
        en="Calcium-D3, Calcemin and the like are for bones. For ordinary night cramps they are unproven.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Tidak ada uji terhadap plasebo pada kram malam biasa. Pada sirosis, kalsium karbonat menurunkan kram dari awal, tetapi jauh kalah dari orfenadrin. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No placebo-controlled trial in ordinary night cramps was found. In cirrhosis calcium carbonate lowered cramps from baseline, but did much worse than orphenadrine. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Sembelit, batu ginjal, kalsium tinggi. Mengganggu obat tiroid, antibiotik, bisfosfonat, digoksin.",
        en="Constipation, kidney stones, high calcium. It disturbs thyroid hormone, antibiotics, bisphosphonates, digoxin.",
    ),
    steps=(
        say(id="Pakai hanya bila ada alasan untuk tulang.", en="Use only for a bone reason."),
        say(
            id="Jangan memulai sendiri; tanyakan dokter dulu.",
            en="Do not start on your own; ask a doctor first.",
        ),
    ),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=conditions.high_calcium_or_sarcoidosis,
            why=say(
                id="Bila kalsium darah tinggi atau ada sarkoidosis, kalsium bisa naik berbahaya.",
                en="With high calcium or sarcoidosis, calcium can rise dangerously.",
            ),
        ),
        Bar(
            when=conditions.kidney_stones,
            why=say(
                id="Bila pernah batu ginjal, batu bisa terbentuk lagi.",
                en="After kidney stones, stones may form again.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=body.known_kidney_disease,
            why=say(
                id="Pada penyakit ginjal berat, tanyakan dulu.",
                en="In advanced kidney disease ask first.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=medicines_taken.medicines.includes("thiazide_diuretic"),
            why=say(
                id="Bersama diuretik tiazid, kalsium darah bisa naik.",
                en="With a thiazide water tablet, blood calcium can rise.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("swallowing",),
    cites=(
        "abdelsalam2017",
        "roberts2024",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 60 with high calcium",
            facts={conditions.high_calcium_or_sarcoidosis: True},
            expect=YES,
        ),
        Example(
            who="a man of 45 who had kidney stones",
            facts={conditions.kidney_stones: True},
            expect=YES,
        ),
        Example(
            who="a man of 64 with chronic kidney disease",
            facts={body.known_kidney_disease: True},
            expect=YES,
        ),
        Example(
            who="a man of 68 who takes hydrochlorothiazide",
            facts={medicines_taken.medicines: ["thiazide_diuretic"]},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                conditions.high_calcium_or_sarcoidosis: False,
                conditions.kidney_stones: False,
                body.known_kidney_disease: False,
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about high calcium",
            facts={
                conditions.kidney_stones: False,
                body.known_kidney_disease: False,
                medicines_taken.medicines: [],
            },
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "calcium_d3_nycomed",
        "calcemin_advance",
    ),
    corrects=(
        "calcium_d3_nycomed",
        "calcemin_advance",
    ),
)
