"""Recent leg injury or overuse."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

hidden_leg_injury = Cause(
    title=say(id="Cedera tungkai atau pemakaian berlebihan", en="Recent leg injury or overuse"),
    says=say(id="", en=""),
    do=say(id="", en=""),
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=injury_infection.leg_injury_recent, cites="expert_practice", grade=Grade.STRONG
        ),
        Weight(
            when=injury_infection.bruise_or_dent_in_calf,
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
    ),
    checks=("leg_ultrasound",),
    see=(
        "gp",
        "physiotherapist",
    ),
    icd10="S89.9",
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="leg_injury_recent", facts={injury_infection.leg_injury_recent: True}, expect=YES
        ),
        Example(
            who="bruise_or_dent_in_calf",
            facts={injury_infection.bruise_or_dent_in_calf: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                injury_infection.leg_injury_recent: False,
                injury_infection.bruise_or_dent_in_calf: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
