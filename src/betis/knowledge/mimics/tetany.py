"""Tetany from low calcium or magnesium."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

tetany = Mimic(
    title=say(
        id="Tetani karena kalsium atau magnesium rendah", en="Tetany from low calcium or magnesium"
    ),
    says=say(
        id="",
        en="Trousseau is the more specific bedside sign; Chvostek is positive in a fair share of healthy people (figure not verified here)",
    ),
    differs=say(
        id="",
        en="Tingling around the mouth and hands, carpopedal spasm, spasms in several places, sometimes throat tightness; not only one calf.",
    ),
    do=say(id="", en=""),
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
    checks=(
        "calcium",
        "magnesium",
        "albumin",
        "ecg",
    ),
    see=(
        "ed",
        "gp",
    ),
    icd10="R29.0",
    cites=("sfe_hypocalcaemia",),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="tingling_around_mouth", facts={body.tingling_around_mouth: True}, expect=YES),
        Example(who="hands_cramp_into_claw", facts={body.hands_cramp_into_claw: True}, expect=YES),
        Example(who="neck_surgery_ever", facts={body.neck_surgery_ever: True}, expect=YES),
        Example(
            who="fast_breathing_panic_with_cramps",
            facts={body.fast_breathing_panic_with_cramps: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                body.tingling_around_mouth: False,
                body.hands_cramp_into_claw: False,
                body.neck_surgery_ever: False,
                body.fast_breathing_panic_with_cramps: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
