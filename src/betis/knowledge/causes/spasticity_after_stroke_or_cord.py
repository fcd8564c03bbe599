"""Spasticity after stroke, spinal cord injury or MS."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

spasticity_after_stroke_or_cord = Cause(
    title=say(
        id="Kaku otot (spastisitas) setelah stroke, cedera tulang belakang, atau MS",
        en="Spasticity after stroke, spinal cord injury or MS",
    ),
    says=say(id="", en="Spasms with burning pain respond to a different plan than cramps"),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=nerve_muscle.stiff_leg_after_stroke_or_cord,
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
        Weight(when=nerve_muscle.previous_stroke, cites="grandner2017", grade=Grade.MODERATE),
        Weight(when=nerve_muscle.known_ms, cites="expert_practice", grade=Grade.STRONG),
    ),
    against=(Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.WEAK),),
    see=(
        "rehab_physician",
        "neurologist",
    ),
    icd10="R25.2",
    cites=(
        "grandner2017",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="stiff_leg_after_stroke_or_cord",
            facts={nerve_muscle.stiff_leg_after_stroke_or_cord: True},
            expect=YES,
        ),
        Example(who="previous_stroke", facts={nerve_muscle.previous_stroke: True}, expect=YES),
        Example(who="known_ms", facts={nerve_muscle.known_ms: True}, expect=YES),
        Example(
            who="none of it",
            facts={
                nerve_muscle.stiff_leg_after_stroke_or_cord: False,
                nerve_muscle.previous_stroke: False,
                nerve_muscle.known_ms: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
