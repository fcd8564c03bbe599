"""Magnesium infusion for cramps."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.situations.potassium_may_build_up import potassium_may_build_up
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

magnesium_drip = Action(
    title=say(id="Infus magnesium untuk kram", en="Magnesium infusion for cramps"),
    says=say(
        id="Infus magnesium tidak menolong kram pada orang tua dan bisa meracuni. Infus karena sebab lain, misalnya preeklamsia, urusan dokter.",
        en="A magnesium infusion does not help cramps in older adults and can poison. Infusions for other reasons, such as pre-eclampsia, are up to doctors.",
    ),
    verdict=Verdict.AVOID,
    effect=say(
        id="Infus pelan termasuk dalam analisis Cochrane, yang tidak menemukan manfaat lewat jalan mana pun (bukti sedang).",
        en="Slow infusions were part of the Cochrane analysis, which found no meaningful effect by any route (moderate certainty).",
    ),
    harms=say(
        id="Kulit panas, tekanan darah anjlok, keracunan magnesium.",
        en="Flushing, low blood pressure, magnesium poisoning.",
    ),
    steps=(
        say(
            id="Jangan meminta infus magnesium untuk kram.",
            en="Do not ask for a magnesium drip for cramps.",
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
                id="Pada penyakit ginjal, zat ini bisa menumpuk.",
                en="In kidney disease it can build up.",
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
    does=("magnesium",),
    cites=("garrison2020",),
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
            who="somebody who said no to each of these",
            facts={
                body.known_kidney_disease: False,
                body.on_dialysis: False,
                medicines_taken.medicines: [],
                conditions.heart_block_or_slow_heart: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about medicines",
            facts={
                body.known_kidney_disease: False,
                body.on_dialysis: False,
                conditions.heart_block_or_slow_heart: False,
            },
            expect=UNKNOWN,
        ),
    ),
)
