"""Sciatica (pinched nerve root)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

lumbar_radiculopathy = Cause(
    title=say(id="Saraf kejepit/linu panggul (radikulopati)", en="Sciatica (pinched nerve root)"),
    says=say(id="", en="Any new bladder, bowel or saddle change turns this into a red flag"),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=nerve_muscle.back_pain_radiating, cites="expert_practice", grade=Grade.STRONG),
        Weight(
            when=nerve_muscle.tingling_or_numb_legs, cites="expert_practice", grade=Grade.MODERATE
        ),
        Weight(
            when=cramp.side_pattern.among("one_side_always"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
    ),
    checks=("lumbar_mri",),
    see=(
        "gp",
        "physiotherapist",
        "orthopaedic_spine",
    ),
    icd10="M54.1",
    cites=(
        "ces_pulse",
        "ng127",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="back_pain_radiating", facts={nerve_muscle.back_pain_radiating: True}, expect=YES
        ),
        Example(
            who="tingling_or_numb_legs",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(
            who="side_pattern: Always the same leg",
            facts={cramp.side_pattern: "one_side_always"},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                nerve_muscle.back_pain_radiating: False,
                nerve_muscle.tingling_or_numb_legs: False,
                cramp.side_pattern: "alternates",
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
