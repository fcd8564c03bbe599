"""Alpha-lipoic acid (for example Berlition)."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

alpha_lipoic_acid = Action(
    title=say(
        id="Asam alfa-lipoat (misalnya Berlition)", en="Alpha-lipoic acid (for example Berlition)"
    ),
    says=say(
        id="Obat ini dijual untuk saraf yang rusak karena diabetes. Untuk kram belum diuji, dan untuk sarafnya pun manfaatnya diragukan; tidak benar bahwa ia memulihkan saraf.",
        en="It is sold for nerves damaged by diabetes. For cramps it is untested, and even for the nerves it is doubtful; it is not shown to restore them.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Tidak ada uji untuk kram. Untuk gejala saraf, Cochrane 2024 (3 uji, 816 orang): mungkin sedikit atau tidak ada beda pada enam bulan. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No cramp trial was found. For nerve symptoms Cochrane 2024 (3 trials, 816 people): probably little or no difference at six months. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Mual, gula darah rendah, jarang reaksi kekebalan terhadap insulin.",
        en="Nausea, low blood sugar, rarely an immune reaction to insulin.",
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
    offered_when=body.known_diabetes | nerve_muscle.known_neuropathy,
    bars=(
        Bar(
            when=conditions.thiamine_deficiency,
            why=say(
                id="Bila kurang vitamin B1, obat ini tidak aman.",
                en="It is not safe when vitamin B1 is lacking.",
            ),
        ),
        Bar(
            when=lifestyle.alcohol_units_per_week.more_than(14),
            why=say(
                id="Bila Anda sering minum banyak alkohol, tanyakan dulu.",
                en="If you often drink much alcohol, ask first.",
            ),
        ),
        Bar(
            when=medicines_taken.medicines.includes("insulin"),
            why=say(
                id="Bersama insulin, gula darah bisa terlalu rendah.",
                en="With insulin, blood sugar can fall too low.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=conditions.sugar_lowering_tablets,
            why=say(
                id="Bersama obat gula tertentu, gula darah bisa terlalu rendah.",
                en="With some diabetes tablets, blood sugar can fall too low.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("swallowing",),
    cites=(
        "baicus2024",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 51 who lacks vitamin B1",
            facts={conditions.thiamine_deficiency: True},
            expect=YES,
        ),
        Example(
            who="a man of 48 who has 15 drinks a week",
            facts={lifestyle.alcohol_units_per_week: 15},
            expect=YES,
        ),
        Example(
            who="a woman of 60 who injects insulin",
            facts={medicines_taken.medicines: ["insulin"]},
            expect=YES,
        ),
        Example(
            who="a woman of 61 who takes glibenclamide",
            facts={body.known_diabetes: True, conditions.sugar_lowering_tablets: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                conditions.thiamine_deficiency: False,
                lifestyle.alcohol_units_per_week: 14,
                medicines_taken.medicines: [],
                body.known_diabetes: False,
                conditions.sugar_lowering_tablets: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about vitamin B1",
            facts={
                lifestyle.alcohol_units_per_week: 14,
                medicines_taken.medicines: [],
                body.known_diabetes: False,
                conditions.sugar_lowering_tablets: False,
            },
            expect=UNKNOWN,
        ),
    ),
)
