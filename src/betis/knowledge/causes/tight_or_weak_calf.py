"""Short or weak calf and toe muscles."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

tight_or_weak_calf = Cause(
    title=say(id="Otot betis pendek atau lemah", en="Short or weak calf and toe muscles"),
    says=say(id="", en=""),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(
            when=lifestyle.tight_calf_or_weak_toes,
            cites="hawke2021",
            grade=Grade.MODERATE,
            ratio=2.0,
            low=1.28,
            high=3.13,
            measure="odds ratio",
            note="derived: inverse of OR 0.50 (0.32-0.78) for passing all lesser-toe strength tests; the question is only a proxy for the test",
        ),
        Weight(
            when=lifestyle.activity_level.among("sedentary"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(when=lifestyle.toes_pointed_in_bed, cites="expert_practice", grade=Grade.WEAK),
    ),
    see=(
        "physiotherapist",
        "self",
    ),
    icd10="M62.9",
    cites=(
        "hawke2014abs",
        "hawke2021",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="tight_calf_or_weak_toes",
            facts={lifestyle.tight_calf_or_weak_toes: True},
            expect=YES,
        ),
        Example(
            who="activity_level: Mostly sitting, under 30 minutes of walking a day",
            facts={lifestyle.activity_level: "sedentary"},
            expect=YES,
        ),
        Example(who="toes_pointed_in_bed", facts={lifestyle.toes_pointed_in_bed: True}, expect=YES),
        Example(
            who="none of it",
            facts={
                lifestyle.tight_calf_or_weak_toes: False,
                lifestyle.activity_level: "light",
                lifestyle.toes_pointed_in_bed: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
