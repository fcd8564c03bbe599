"""Tense leg with severe constant pain after injury."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

compartment = RedFlag(
    title=say(
        id="Tungkai tegang dan nyeri hebat setelah cedera",
        en="Tense leg with severe constant pain after injury",
    ),
    says=say(
        id="",
        en="After injury, cast or long pressure: tense limb with severe constant pain, worse when the toes are moved by someone else",
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id="Hubungi nomor darurat sekarang (di Indonesia 119). Longgarkan gips atau perban bila aman.",
        en="Call the emergency number now (in Indonesia 119). Loosen any cast or dressing if you safely can.",
    ),
    when=body.muscles_hard_with_constant_severe_pain,
    suspects=("acute_compartment_syndrome",),
    cites=(
        "boast_acs",
        "acs_review",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="muscles_hard_with_constant_severe_pain",
            facts={body.muscles_hard_with_constant_severe_pain: True},
            expect=YES,
        ),
        Example(
            who="none of it", facts={body.muscles_hard_with_constant_severe_pain: False}, expect=NO
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
