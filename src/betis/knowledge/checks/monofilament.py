"""10 g monofilament foot test."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

monofilament = Check(
    title=say(id="Tes monofilamen 10 g", en="10 g monofilament foot test"),
    says=say(
        id="Petugas menyentuh telapak kaki dengan benang nilon yang melengkung pada tekanan 10 gram. Anda mengatakan terasa atau tidak. Tes ini layak pada diabetes, kaki kesemutan, kebas, atau terasa terbakar, dan kaki yang sering tersandung. Tes rasa (sensitivitas) ini bagian dari pemeriksaan neurologis; murah, tidak sakit, dan dapat dilakukan di puskesmas. Kram malam tanpa hal itu tidak memerlukannya.",
        en="A health worker touches the sole with a nylon thread that bends at a pressure of 10 grams. You say whether you feel it. It is worth it in diabetes, with tingling, numb or burning feet, and when the foot keeps tripping. This test of feeling (sensitivity) is part of a neurological examination; it is cheap, painless and can be done in primary care. A night cramp without these does not need it.",
    ),
    worth_when=body.known_diabetes
    | nerve_muscle.tingling_or_numb_legs
    | nerve_muscle.burning_feet_night
    | nerve_muscle.foot_drop_or_tripping
    | nerve_muscle.known_neuropathy,
    results=(
        Result(
            range=say(
                id="sentuhan tidak terasa di beberapa titik", en="touch not felt at several spots"
            ),
            meaning=say(
                id="mendukung kerusakan saraf karena diabetes: rasio kemungkinan 4,56 (2,93–7,10)",
                en="supports nerve damage from diabetes: likelihood ratio 4.56 (2.93–7.10)",
            ),
            cites="monofil_wang",
            seen=True,
            urgency=Urgency.ROUTINE,
        ),
        Result(
            range=say(id="semua titik terasa", en="every spot felt"),
            meaning=say(
                id="kerusakan saraf lebih kecil kemungkinannya, tetapi belum tersingkir: rasio kemungkinan 0,53 (0,35–0,81)",
                en="nerve damage is less likely but not excluded: likelihood ratio 0.53 (0.35–0.81)",
            ),
            cites="monofil_wang",
            seen=True,
        ),
        Result(
            range=say(id="hasil apa pun", en="any result"),
            meaning=say(
                id="tidak dipakai sendirian: digabung dengan rasa getar dan refleks",
                en="not used alone: combined with the sense of vibration and reflexes",
            ),
            cites="monofil_dros",
            seen=True,
            urgency=Urgency.ROUTINE,
        ),
    ),
    cites=(
        "monofil_wang",
        "monofil_dunker",
        "monofil_dros",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody with diabetes",
            facts={body.known_diabetes: True},
            expect=YES,
        ),
        Example(
            who="somebody with tingling feet",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(
            who="somebody with burning feet at night",
            facts={nerve_muscle.burning_feet_night: True},
            expect=YES,
        ),
        Example(
            who="somebody who trips over a dropping foot",
            facts={nerve_muscle.foot_drop_or_tripping: True},
            expect=YES,
        ),
        Example(
            who="somebody with nerve damage",
            facts={nerve_muscle.known_neuropathy: True},
            expect=YES,
        ),
        Example(
            who="somebody with none of these",
            facts={
                body.known_diabetes: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.foot_drop_or_tripping: False,
                nerve_muscle.known_neuropathy: False,
            },
            expect=NO,
        ),
        Example(
            who="nothing asked yet",
            facts={},
            expect=UNKNOWN,
        ),
    ),
    settles=("sensitivity_test",),
)
