"""Poor circulation to the feet."""

from datetime import date

from betis.guideline.items import Example, Situation
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

poor_circulation = Situation(
    name="poor_circulation",
    title=say(id="Aliran darah ke kaki kurang", en="Poor circulation to the feet"),
    says=say(
        id="Pembuluh nadi tungkai menyempit, kaki nyeri saat berbaring, atau betis nyeri saat berjalan.",
        en="Narrowed leg arteries, foot pain when lying down, or calf pain on walking.",
    ),
    when=body.known_pad
    | circulation.rest_pain_in_foot_at_night
    | circulation.leg_suddenly_cold_pale
    | circulation.calf_pain_on_walking,
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="known_pad", facts={body.known_pad: True}, expect=YES),
        Example(
            who="rest_pain_in_foot_at_night",
            facts={circulation.rest_pain_in_foot_at_night: True},
            expect=YES,
        ),
        Example(
            who="leg_suddenly_cold_pale",
            facts={circulation.leg_suddenly_cold_pale: True},
            expect=YES,
        ),
        Example(
            who="calf_pain_on_walking", facts={circulation.calf_pain_on_walking: True}, expect=YES
        ),
        Example(
            who="none of it",
            facts={
                body.known_pad: False,
                circulation.rest_pain_in_foot_at_night: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.calf_pain_on_walking: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
)
