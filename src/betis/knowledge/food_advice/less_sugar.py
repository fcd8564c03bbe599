"""Cut down on sugar."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

less_sugar = Action(
    title=say(id="Kurangi gula", en="Cut down on sugar"),
    says=say(
        id="Kata orang gula menghalangi vitamin lalu menyebabkan kram. Tidak ada penelitian yang menunjukkannya. Mengurangi gula tetap baik bagi berat badan dan gula darah.",
        en="People say that sugar blocks vitamins and so causes cramps. No study shows it. Less sugar is still good for weight and blood sugar.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Tidak ditemukan penelitian. Diabetes sendiri berkaitan dengan kram, jadi mengatur gula darah penting karena alasan lain. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No study was found. Diabetes itself goes with cramps, so sugar control matters for other reasons. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Gula darah bisa terlalu rendah bila makan dikurangi saat memakai obat diabetes.",
        en="Blood sugar can fall too low if food is cut while on diabetes medicine.",
    ),
    steps=(
        say(id="Kurangi minuman manis dan kudapan manis.", en="Reduce sweet drinks and snacks."),
        say(
            id="Memakai obat gula? Jangan mengurangi makan tanpa bertanya.",
            en="On diabetes medicine? Do not cut food without asking.",
        ),
    ),
    certainty=Certainty.NONE,
    bars=(
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
    does=("eating",),
    cites=(
        "popular_list2014",
        "grandner2017",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
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
                medicines_taken.medicines: [],
                body.known_diabetes: False,
                conditions.sugar_lowering_tablets: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about medicines",
            facts={body.known_diabetes: False, conditions.sugar_lowering_tablets: False},
            expect=UNKNOWN,
        ),
    ),
)
