"""Stroke or passing stroke (TIA)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

stroke_tia = Mimic(
    title=say(id="Stroke atau serangan stroke sesaat (TIA)", en="Stroke or passing stroke (TIA)"),
    says=say(
        id="Aliran darah ke sebagian otak terhenti. Tanda-tandanya mendadak dan biasanya tanpa nyeri. Walau hilang sendiri, pertolongan tetap mendesak.",
        en="Blood to a part of the brain stops. The signs are sudden and usually painless. Even if they pass, help is urgent.",
    ),
    differs=say(
        id="Mendadak lemah atau kebas, wajah mencong, atau bicara pelo, tanpa nyeri di awal. Kram tidak menyebabkan semua itu.",
        en="Sudden weakness, numbness, a drooping face or slurred speech, painless at first. A cramp does not cause these.",
    ),
    do=say(
        id="Telepon 119 atau 112 sekarang, atau minta diantar ke IGD terdekat. Catat jam mulainya. Jangan memberi makan atau minum.",
        en="Call 119 or 112 (or your local emergency number) now, or have someone take you to the nearest emergency department. Note when it began. Give nothing to eat or drink.",
    ),
    only_when=nerve_muscle.face_or_one_side_sudden_weakness,
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.EMERGENCY_NOW,
    supports=(
        Weight(
            when=nerve_muscle.face_or_one_side_sudden_weakness, cites="ng127", grade=Grade.STRONG
        ),
        Weight(when=body.atrial_fibrillation, cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=nerve_muscle.previous_stroke, cites="expert_practice", grade=Grade.MODERATE),
    ),
    against=(
        Weight(
            when=cramp.pain_intensity.at_least(6), cites="expert_practice", grade=Grade.MODERATE
        ),
    ),
    see=("ed",),
    icd10="I64",
    snomed="230690007",
    cites=("ng127",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 65 with atrial fibrillation whose face suddenly drooped",
            facts={
                nerve_muscle.face_or_one_side_sudden_weakness: True,
                body.atrial_fibrillation: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 70 with a stroke years ago and ordinary cramps",
            facts={
                nerve_muscle.previous_stroke: True,
                nerve_muscle.face_or_one_side_sudden_weakness: False,
            },
            expect=NO,
        ),
        Example(
            who="a woman with a stroke years ago who was asked nothing else",
            facts={nerve_muscle.previous_stroke: True},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
