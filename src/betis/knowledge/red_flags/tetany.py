"""Hands like claws or tingling around the mouth."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

tetany = RedFlag(
    title=say(
        id="Tangan kaku seperti cakar atau kesemutan sekitar mulut",
        en="Hands like claws or tingling around the mouth",
    ),
    says=say(
        id=(
            "Tangan yang kaku seperti cakar, atau kesemutan di sekitar mulut, bisa berarti "
            "kalsium atau magnesium darah rendah (tetani). Risikonya naik setelah operasi leher, "
            "pada penyakit ginjal, dan dengan beberapa obat tulang. Napas cepat karena panik juga "
            "dapat menimbulkannya, tetapi itu baru boleh disimpulkan setelah darah diperiksa."
        ),
        en=(
            "Hands that lock like claws, or tingling around the mouth, can mean low blood calcium "
            "or magnesium (tetany). The risk rises after neck surgery, with kidney disease and "
            "on some bone medicines. Fast breathing in panic can do the same, but that should be "
            "concluded only after a blood test."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Periksa ke dokter hari ini untuk tes kalsium dan magnesium. Bila tenggorokan terasa "
            "menutup, kejang, atau berdebar, telepon 119 atau 112 sekarang."
        ),
        en=(
            "See a doctor today for calcium and magnesium tests. If the throat feels tight, or "
            "with a fit or palpitations, call 119 or 112 now."
        ),
    ),
    when=body.hands_cramp_into_claw
    | (
        body.tingling_around_mouth
        & (
            body.neck_surgery_ever
            | body.known_kidney_disease
            | medicines_taken.medicines.includes("bisphosphonate_or_denosumab")
        )
    ),
    suspects=(
        "tetany",
        "hypocalcaemia",
        "hypomagnesaemia",
    ),
    cites=(
        "sfe_hypocalcaemia",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="tingling around the mouth or in the fingers; no thyroid or parathyroid surgery",
            facts={body.tingling_around_mouth: True, body.neck_surgery_ever: False},
            expect=UNKNOWN,
        ),
        Example(
            who="no thyroid or parathyroid surgery; you have chronic kidney disease; tingling around the mouth or in the finger",
            facts={
                body.neck_surgery_ever: False,
                body.known_kidney_disease: True,
                body.tingling_around_mouth: True,
            },
            expect=YES,
        ),
        Example(
            who="medicines taken ['lithium', 'antidepressant', 'chemotherapy', 'bisphosphonate_or_denosumab']; no thyroid or pa",
            facts={
                medicines_taken.medicines: [
                    "lithium",
                    "antidepressant",
                    "chemotherapy",
                    "bisphosphonate_or_denosumab",
                ],
                body.neck_surgery_ever: False,
                body.tingling_around_mouth: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman whose hands lock with fingers straight and thumbs in",
            facts={body.hands_cramp_into_claw: True},
            expect=YES,
        ),
        Example(
            who="a woman with tingling lips a week after thyroid surgery",
            facts={body.tingling_around_mouth: True, body.neck_surgery_ever: True},
            expect=YES,
        ),
        Example(
            who="a man with relaxed hands and no tingling",
            facts={body.hands_cramp_into_claw: False, body.tingling_around_mouth: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
