"""Cramp-fasciculation syndrome (benign twitching)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

cramp_fasciculation_syndrome = Cause(
    title=say(
        id="Sindrom kram-fasikulasi (kedutan jinak)",
        en="Cramp-fasciculation syndrome (benign twitching)",
    ),
    says=say(
        id="",
        en="Benign fasciculation-cramp syndrome is indexed to R25.2; isolated fasciculation is R25.3. In one series 121 people followed up to 32 years did not develop MND",
    ),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=nerve_muscle.muscle_twitching, cites="bfs_review", grade=Grade.STRONG),
        Weight(when=nerve_muscle.twitching_widespread, cites="bfs_review", grade=Grade.MODERATE),
        Weight(when=lifestyle.high_stress, cites="expert_practice", grade=Grade.WEAK),
        Weight(
            when=lifestyle.caffeine_cups_per_day.more_than(4),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
    ),
    against=(
        Weight(when=nerve_muscle.muscle_wasting, cites="bfs_review", grade=Grade.STRONG),
        Weight(when=nerve_muscle.weakness_progressive, cites="bfs_review", grade=Grade.STRONG),
    ),
    checks=(
        "nerve_conduction",
        "tsh",
    ),
    see=(
        "gp",
        "neurologist",
    ),
    icd10="R25.2",
    cites=("bfs_review",),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="muscle_twitching", facts={nerve_muscle.muscle_twitching: True}, expect=YES),
        Example(
            who="twitching_widespread",
            facts={nerve_muscle.muscle_twitching: True, nerve_muscle.twitching_widespread: True},
            expect=YES,
        ),
        Example(who="high_stress", facts={lifestyle.high_stress: True}, expect=YES),
        Example(
            who="caffeine_cups_per_day more than 4 cups a day",
            facts={lifestyle.caffeine_cups_per_day: 5},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                nerve_muscle.muscle_twitching: False,
                nerve_muscle.twitching_widespread: False,
                lifestyle.high_stress: False,
                lifestyle.caffeine_cups_per_day: 4,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
