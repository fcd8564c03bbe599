"""Tetany from low calcium or magnesium."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

tetany = Mimic(
    title=say(
        id="Tetani karena kalsium atau magnesium rendah", en="Tetany from low calcium or magnesium"
    ),
    says=say(
        id="Kalsium atau magnesium yang rendah membuat saraf dan otot terlalu peka. Operasi leher adalah salah satu sebabnya; napas cepat karena panik bisa menimbulkan hal serupa. Bentuk yang samar dulu disebut spasmofilia. Tanda Trousseau lebih khas; tanda Chvostek juga ada pada sebagian orang sehat.",
        en="Low calcium or magnesium makes nerves and muscles too excitable. Neck surgery is one reason; fast breathing in panic can do something similar. A hidden form used to be called spasmophilia. Trousseau's sign is the more specific; Chvostek's is also found in some healthy people.",
    ),
    differs=say(
        id="Kesemutan di sekitar mulut dan tangan, tangan kaku seperti cakar, kejang otot di beberapa tempat. Kadang tenggorokan terasa menutup. Kram malam biasa hanya di satu betis.",
        en="Tingling around the mouth and in the hands, hands set like a claw, spasms in several places. Sometimes the throat tightens. An ordinary night cramp is in one calf only.",
    ),
    do=say(
        id="Periksa kalsium dan magnesium hari ini. Telepon 119 atau 112 sekarang bila tenggorokan terasa menutup, hilang sadar dan kejang, atau jantung berdebar.",
        en="Have calcium and magnesium checked today. Call 119 or 112 (or your local emergency number) now if the throat tightens, a seizure comes, or the heart races.",
    ),
    only_when=body.tingling_around_mouth
    | body.hands_cramp_into_claw
    | body.fast_breathing_panic_with_cramps
    | cramp.cramp_sites.includes("hand_arm", "jaw_face", "all_over"),
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.SAME_DAY,
    supports=(
        Weight(when=body.tingling_around_mouth, cites="sfe_hypocalcaemia", grade=Grade.STRONG),
        Weight(when=body.hands_cramp_into_claw, cites="sfe_hypocalcaemia", grade=Grade.STRONG),
        Weight(when=body.neck_surgery_ever, cites="sfe_hypocalcaemia", grade=Grade.STRONG),
        Weight(
            when=body.fast_breathing_panic_with_cramps,
            cites="sfe_hypocalcaemia",
            grade=Grade.MODERATE,
        ),
    ),
    checks=("calcium", "magnesium", "albumin", "ecg"),
    see=("ed", "gp"),
    icd10="R29.0",
    cites=("sfe_hypocalcaemia",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 44 with tingling lips after thyroid surgery",
            facts={body.tingling_around_mouth: True, body.neck_surgery_ever: True},
            expect=YES,
        ),
        Example(
            who="a man of 30 whose hands set like a claw",
            facts={body.hands_cramp_into_claw: True},
            expect=YES,
        ),
        Example(
            who="a girl of 17 with fast breathing, panic and tingling fingers",
            facts={body.fast_breathing_panic_with_cramps: True},
            expect=YES,
        ),
        Example(
            who="a woman of 60 with old thyroid surgery and cramps in the hands",
            facts={body.neck_surgery_ever: True, cramp.cramp_sites: ["hand_arm"]},
            expect=YES,
        ),
        Example(
            who="a woman of 70 with old thyroid surgery and ordinary calf cramps only",
            facts={
                body.neck_surgery_ever: True,
                cramp.cramp_sites: ["calf"],
                body.tingling_around_mouth: False,
                body.hands_cramp_into_claw: False,
                body.fast_breathing_panic_with_cramps: False,
            },
            expect=NO,
        ),
        Example(
            who="a woman with old thyroid surgery who was asked nothing else",
            facts={body.neck_surgery_ever: True},
            expect=UNKNOWN,
        ),
    ),
    settles=("spasmophilia",),
)
