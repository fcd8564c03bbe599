"""Calcium for leg cramps in pregnancy."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.situations.pregnant import pregnant
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

calcium_in_pregnancy = Action(
    title=say(id="Kalsium untuk kram saat hamil", en="Calcium for leg cramps in pregnancy"),
    says=say(
        id="Untuk kram manfaatnya tidak jelas. Kalsium saat hamil bisa dianjurkan karena alasan lain; ikuti bidan atau dokter.",
        en="For cramps it is unclear. Calcium in pregnancy may be advised for other reasons; follow the midwife or doctor.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Cochrane menemukan uji kecil yang bertentangan: dua terhadap tanpa obat, satu terhadap vitamin C. Tidak bisa digabung; bukti lemah sampai sangat lemah. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="Cochrane found small conflicting trials: two against no treatment, one against vitamin C. They could not be pooled; certainty low to very low. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Sembelit, batu ginjal. Beri jarak dari tablet besi, obat tiroid, dan sebagian antibiotik.",
        en="Constipation, kidney stones. Take apart from iron, thyroid hormone and some antibiotics.",
    ),
    steps=(say(id="Ikuti anjuran pemeriksaan kehamilan.", en="Follow antenatal advice."),),
    certainty=Certainty.VERY_LOW,
    offered_when=pregnant.holds,
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
    ),
    does=("swallowing",),
    cites=(
        "cochrane_preg",
        "zhou2015",
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
            who="somebody who said no to each of these",
            facts={conditions.high_calcium_or_sarcoidosis: False, conditions.kidney_stones: False},
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about high calcium",
            facts={conditions.kidney_stones: False},
            expect=UNKNOWN,
        ),
    ),
)
