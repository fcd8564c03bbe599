"""Multivitamins and minerals."""

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

multivitamin = Action(
    title=say(id="Multivitamin dan mineral", en="Multivitamins and minerals"),
    says=say(
        id="Multivitamin boleh bila makan Anda kurang. Ini bukan obat kram. Beri tahu dokter semua yang Anda minum sebelum memulai.",
        en="A multivitamin is fine if you eat poorly. It is no cramp medicine. Tell the doctor all that you take before you begin.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Tidak ditemukan uji pada kram malam biasa. Untuk kram saat hamil, sebuah ulasan menilai manfaatnya tidak diketahui. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial in ordinary night cramps was found. For pregnancy cramps a review rated it as of unknown effectiveness. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Vitamin B6, A, atau D berlipat dari beberapa produk. Beri jarak dari obat tiroid dan sebagian antibiotik.",
        en="Vitamin B6, A or D doubled up from several products. Take apart from thyroid hormone and some antibiotics.",
    ),
    steps=(
        say(id="Satu produk saja, menurut takaran label.", en="One product only, at label dose."),
    ),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=potassium_may_build_up.holds,
            why=say(
                id="Multivitamin bermineral bisa menambah kalium dan magnesium; tanyakan dulu.",
                en="With minerals it can add potassium and magnesium; ask first.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=pregnant.holds,
            why=say(
                id="Saat hamil hindari vitamin A tinggi; tanyakan bidan.",
                en="In pregnancy avoid high vitamin A; ask the midwife.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=conditions.takes_warfarin,
            why=say(
                id="Vitamin K di dalamnya mengubah kerja warfarin.",
                en="The vitamin K in it changes the effect of warfarin.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("swallowing",),
    cites=(
        "clinevidence2015",
        "tga_b6",
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
            who="a woman of 29 in week 30 of pregnancy",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 29,
                person.pregnancy_status: "third_trimester",
            },
            expect=YES,
        ),
        Example(
            who="a man of 71 who takes warfarin",
            facts={body.bleeding_tendency: True, conditions.takes_warfarin: True},
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
                body.bleeding_tendency: False,
                conditions.takes_warfarin: False,
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
                body.bleeding_tendency: False,
                conditions.takes_warfarin: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=("vitamin_mineral_complex",),
    corrects=("vitamin_mineral_complex",),
)
