"""Achilles tendon rupture."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

achilles_rupture = Mimic(
    title=say(id="Tendon Achilles putus", en="Achilles tendon rupture"),
    says=say(id="", en=""),
    differs=say(
        id="",
        en="A snap at the back of the ankle, a gap in the tendon, and inability to rise on the toes; calf squeeze does not move the foot.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.SAME_DAY,
    supports=(
        Weight(
            when=injury_infection.pop_or_kick_feeling, cites="expert_practice", grade=Grade.STRONG
        ),
        Weight(
            when=injury_infection.heel_tendon_cannot_push_off,
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
    ),
    checks=("leg_ultrasound",),
    see=(
        "ed",
        "orthopaedic_spine",
    ),
    icd10="S86.0",
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="pop_or_kick_feeling",
            facts={injury_infection.pop_or_kick_feeling: True},
            expect=YES,
        ),
        Example(
            who="heel_tendon_cannot_push_off",
            facts={injury_infection.heel_tendon_cannot_push_off: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                injury_infection.pop_or_kick_feeling: False,
                injury_infection.heel_tendon_cannot_push_off: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
