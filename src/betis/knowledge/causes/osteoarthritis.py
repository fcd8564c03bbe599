"""Arthritis of hip, knee or foot."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

osteoarthritis = Cause(
    title=say(id="Radang sendi pinggul, lutut, atau kaki", en="Arthritis of hip, knee or foot"),
    says=say(id="", en="Probably through disuse and altered foot mechanics"),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=lifestyle.knee_hip_pain_arthritis,
            cites="abdulla1999",
            grade=Grade.STRONG,
            ratio=2.26,
            low=1.48,
            high=3.45,
            measure="odds ratio",
        ),
        Weight(when=lifestyle.tight_calf_or_weak_toes, cites="expert_practice", grade=Grade.WEAK),
    ),
    see=(
        "gp",
        "physiotherapist",
    ),
    icd10="M19.9",
    snomed="396275006",
    cites=(
        "abdulla1999",
        "grandner2017",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="knee_hip_pain_arthritis",
            facts={lifestyle.knee_hip_pain_arthritis: True},
            expect=YES,
        ),
        Example(
            who="tight_calf_or_weak_toes",
            facts={lifestyle.tight_calf_or_weak_toes: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                lifestyle.knee_hip_pain_arthritis: False,
                lifestyle.tight_calf_or_weak_toes: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
