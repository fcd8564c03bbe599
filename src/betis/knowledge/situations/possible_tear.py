"""A torn muscle or tendon is possible."""

from datetime import date

from betis.guideline.items import Example, Situation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

possible_tear = Situation(
    name="possible_tear",
    title=say(id="Mungkin ada otot atau tendon robek", en="A torn muscle or tendon is possible"),
    says=say(
        id="Ada cedera baru, terasa letupan, memar, lekukan, atau tidak bisa menjinjit.",
        en="A recent injury, a pop, a bruise or dent, or no power to push off.",
    ),
    when=injury_infection.leg_injury_recent
    | injury_infection.pop_or_kick_feeling
    | injury_infection.bruise_or_dent_in_calf
    | injury_infection.heel_tendon_cannot_push_off,
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="leg_injury_recent", facts={injury_infection.leg_injury_recent: True}, expect=YES
        ),
        Example(
            who="pop_or_kick_feeling",
            facts={injury_infection.pop_or_kick_feeling: True},
            expect=YES,
        ),
        Example(
            who="bruise_or_dent_in_calf",
            facts={injury_infection.bruise_or_dent_in_calf: True},
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
                injury_infection.leg_injury_recent: False,
                injury_infection.pop_or_kick_feeling: False,
                injury_infection.bruise_or_dent_in_calf: False,
                injury_infection.heel_tendon_cannot_push_off: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
)
