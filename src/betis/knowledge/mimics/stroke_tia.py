"""Stroke or TIA."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

stroke_tia = Mimic(
    title=say(id="Stroke atau TIA", en="Stroke or TIA"),
    says=say(id="", en=""),
    differs=say(
        id="",
        en="Sudden weakness, numbness, face droop or slurred speech, painless at onset; a cramp does not cause these.",
    ),
    do=say(id="", en=""),
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
            who="face_or_one_side_sudden_weakness",
            facts={nerve_muscle.face_or_one_side_sudden_weakness: True},
            expect=YES,
        ),
        Example(who="atrial_fibrillation", facts={body.atrial_fibrillation: True}, expect=YES),
        Example(who="previous_stroke", facts={nerve_muscle.previous_stroke: True}, expect=YES),
        Example(
            who="none of it",
            facts={
                nerve_muscle.face_or_one_side_sudden_weakness: False,
                body.atrial_fibrillation: False,
                nerve_muscle.previous_stroke: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
