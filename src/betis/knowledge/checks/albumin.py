"""Albumin."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

albumin = Check(
    title=say(id="Albumin", en="Albumin"),
    says=say(
        id="Albumin adalah protein utama dalam darah. Tes ini layak bila kadar kalsium perlu dinilai, sebab sebagian kalsium menempel pada albumin. Tes ini juga membantu pada penyakit hati, kedua kaki bengkak, atau makan yang sangat kurang. Kram malam yang khas tidak memerlukannya.",
        en="Albumin is the main protein in the blood. It is worth measuring when calcium has to be judged, because part of the calcium is bound to albumin. It also helps with liver disease, swelling of both legs or a very poor diet. A typical night cramp does not need it.",
    ),
    measures="g/dL, g/L",
    loinc="1751-7",
    worth_when=body.known_liver_disease
    | body.yellow_skin_or_swollen_belly
    | circulation.both_ankles_swollen
    | body.poor_diet_or_low_weight
    | body.malabsorption_or_gut_surgery
    | body.tingling_around_mouth
    | body.hands_cramp_into_claw,
    results=(
        Result(
            range=say(id="3,5–5,5 g/dL (35–55 g/L)", en="3.5–5.5 g/dL (35–55 g/L)"),
            meaning=say(
                id="rentang biasa orang dewasa; ikuti rentang di lembar hasil Anda",
                en="usual adult range; go by the range printed on your report",
            ),
            cites="abim_ranges",
            seen=True,
        ),
        Result(
            range=say(id="di bawah 3,5 g/dL (35 g/L)", en="below 3.5 g/dL (35 g/L)"),
            meaning=say(
                id="rendah: kalsium total harus dikoreksi, dan dokter mencari sebab di hati, ginjal, usus, atau makanan. Dalam satu penelitian sirosis, albumin lebih rendah pada yang mengalami kram",
                en="low: total calcium must be corrected, and a doctor looks for a cause in the liver, kidneys, gut or diet. In one study of cirrhosis, albumin was lower in those with cramps",
            ),
            cites="chatrath2012",
            seen=True,
            urgency=Urgency.ROUTINE,
        ),
    ),
    cites=(
        "abim_ranges",
        "hu2022",
        "chatrath2012",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody with cirrhosis",
            facts={body.known_liver_disease: True},
            expect=YES,
        ),
        Example(
            who="somebody with yellow skin",
            facts={body.yellow_skin_or_swollen_belly: True},
            expect=YES,
        ),
        Example(
            who="somebody with swollen ankles on both sides",
            facts={circulation.both_ankles_swollen: True},
            expect=YES,
        ),
        Example(
            who="somebody who eats very little",
            facts={body.poor_diet_or_low_weight: True},
            expect=YES,
        ),
        Example(
            who="somebody who had stomach surgery",
            facts={body.malabsorption_or_gut_surgery: True},
            expect=YES,
        ),
        Example(
            who="somebody who feels tingling around the mouth",
            facts={body.tingling_around_mouth: True},
            expect=YES,
        ),
        Example(
            who="somebody with hands that cramp into a claw",
            facts={body.hands_cramp_into_claw: True},
            expect=YES,
        ),
        Example(
            who="somebody with none of these",
            facts={
                body.known_liver_disease: False,
                body.yellow_skin_or_swollen_belly: False,
                circulation.both_ankles_swollen: False,
                body.poor_diet_or_low_weight: False,
                body.malabsorption_or_gut_surgery: False,
                body.tingling_around_mouth: False,
                body.hands_cramp_into_claw: False,
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
