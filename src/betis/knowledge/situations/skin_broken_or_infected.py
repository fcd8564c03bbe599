"""Broken or infected skin."""

from datetime import date

from betis.guideline.items import Example, Situation
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

skin_broken_or_infected = Situation(
    name="skin_broken_or_infected",
    title=say(id="Kulit luka atau terinfeksi", en="Broken or infected skin"),
    says=say(
        id="Ada luka, kulit menghitam, atau kulit merah dan panas.",
        en="A wound, black skin, or red hot skin.",
    ),
    when=circulation.foot_wound_or_black_skin
    | circulation.leg_red_warm
    | injury_infection.dirty_wound_recent,
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="foot_wound_or_black_skin",
            facts={circulation.foot_wound_or_black_skin: True},
            expect=YES,
        ),
        Example(who="leg_red_warm", facts={circulation.leg_red_warm: True}, expect=YES),
        Example(
            who="dirty_wound_recent", facts={injury_infection.dirty_wound_recent: True}, expect=YES
        ),
        Example(
            who="none of it",
            facts={
                circulation.foot_wound_or_black_skin: False,
                circulation.leg_red_warm: False,
                injury_infection.dirty_wound_recent: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
)
