"""Blood glucose."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

glucose = Check(
    title=say(id="Glukosa darah", en="Blood glucose"),
    says=say(
        id="Tes ini mengukur gula darah saat itu, dari ujung jari atau dari pembuluh darah. Tes ini layak bila Anda sangat haus dan banyak kencing, bingung, atau pingsan. Pada pengobatan diabetes, ukurlah bila Anda terbangun berkeringat, gemetar, atau bingung. Kram malam saja tidak memerlukannya.",
        en="This measures blood sugar at that moment, from a fingertip or a vein. It is worth it if you are very thirsty and pass much urine, are confused, or have fainted. On diabetes treatment, measure when you wake sweating, shaky or confused. Night cramps alone do not need it.",
    ),
    measures="mg/dL, mmol/L",
    loinc="2345-7",
    worth_when=body.thirst_and_passing_much_urine
    | body.night_sweats_shaky_hypo
    | body.confused_or_very_drowsy
    | nerve_muscle.loss_of_consciousness
    | nerve_muscle.whole_body_jerking
    | (medicines_taken.medicines.includes("insulin") & cramp.wakes_from_sleep),
    results=(
        Result(
            range=say(
                id="di bawah 72 mg/dL (4,0 mmol/L) pada diabetes yang diobati",
                en="below 72 mg/dL (4.0 mmol/L) in treated diabetes",
            ),
            meaning=say(
                id="gula rendah: segera makan atau minum yang manis bila sadar, lalu hubungi dokter hari ini. Bila tidak sadar, panggil 119 dan jangan beri minum",
                en="low sugar: eat or drink something sweet at once if awake, then speak to a doctor today. If unconscious, call for help and give nothing by mouth",
            ),
            cites="lab_common",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
        Result(
            range=say(
                id="200 mg/dL (11,1 mmol/L) atau lebih, dengan keluhan",
                en="200 mg/dL (11.1 mmol/L) or more, with symptoms",
            ),
            meaning=say(
                id="termasuk rentang diabetes: ke dokter hari ini",
                en="diabetes range: see a doctor today",
            ),
            cites="lab_common",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=(
        "lab_common",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody who is very thirsty and passes much urine",
            facts={body.thirst_and_passing_much_urine: True},
            expect=YES,
        ),
        Example(
            who="somebody who wakes sweating and shaky and has diabetes",
            facts={body.night_sweats_shaky_hypo: True, body.known_diabetes: True},
            expect=YES,
        ),
        Example(
            who="somebody who is confused",
            facts={body.confused_or_very_drowsy: True},
            expect=YES,
        ),
        Example(
            who="somebody who lost consciousness",
            facts={nerve_muscle.loss_of_consciousness: True},
            expect=YES,
        ),
        Example(
            who="somebody who had a fit with jerking",
            facts={nerve_muscle.whole_body_jerking: True},
            expect=YES,
        ),
        Example(
            who="somebody who takes insulin and is woken by cramps",
            facts={medicines_taken.medicines: ["insulin"], cramp.wakes_from_sleep: True},
            expect=YES,
        ),
        Example(
            who="somebody with none of these",
            facts={
                body.thirst_and_passing_much_urine: False,
                body.night_sweats_shaky_hypo: False,
                body.confused_or_very_drowsy: False,
                nerve_muscle.loss_of_consciousness: False,
                nerve_muscle.whole_body_jerking: False,
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(
            who="somebody who takes insulin, and nothing else",
            facts={
                body.thirst_and_passing_much_urine: False,
                body.night_sweats_shaky_hypo: False,
                body.confused_or_very_drowsy: False,
                nerve_muscle.loss_of_consciousness: False,
                nerve_muscle.whole_body_jerking: False,
                medicines_taken.medicines: ["insulin"],
                cramp.wakes_from_sleep: False,
            },
            expect=NO,
        ),
        Example(
            who="nothing asked yet",
            facts={},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
