"""Stress, worry or over-breathing."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

stress_anxiety_hyperventilation = Cause(
    title=say(id="Stres, cemas, atau bernapas berlebihan", en="Stress, worry or over-breathing"),
    says=say(
        id="",
        en="A diagnosis of exclusion; spasms in hands with panic may be over-breathing, but calcium must be checked",
    ),
    do=say(id="", en=""),
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(when=lifestyle.high_stress, cites="expert_practice", grade=Grade.WEAK),
        Weight(
            when=body.fast_breathing_panic_with_cramps,
            cites="expert_practice",
            grade=Grade.MODERATE,
            note="over-breathing alkalosis can cause carpopedal spasm",
        ),
        Weight(when=body.low_mood_or_worry, cites="grandner2017", grade=Grade.WEAK),
    ),
    against=(
        Weight(
            when=nerve_muscle.weakness_progressive, cites="expert_practice", grade=Grade.MODERATE
        ),
    ),
    checks=("calcium",),
    see=(
        "gp",
        "psychologist",
    ),
    icd10="F41.9",
    cites=(
        "grandner2017",
        "sfe_hypocalcaemia",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="high_stress", facts={lifestyle.high_stress: True}, expect=YES),
        Example(
            who="fast_breathing_panic_with_cramps",
            facts={body.fast_breathing_panic_with_cramps: True},
            expect=YES,
        ),
        Example(who="low_mood_or_worry", facts={body.low_mood_or_worry: True}, expect=YES),
        Example(
            who="none of it",
            facts={
                lifestyle.high_stress: False,
                body.fast_breathing_panic_with_cramps: False,
                body.low_mood_or_worry: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
