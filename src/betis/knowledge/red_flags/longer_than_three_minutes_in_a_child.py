"""A cramp lasting more than three minutes."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

longer_than_three_minutes_in_a_child = RedFlag(
    title=say(id="", en="A cramp lasting more than three minutes"),
    says=say(
        id="",
        en="Average duration in adults was 9 minutes (95% CI 6.7-11.2) and the accepted upper end of normal is 10 minutes, so a three-minute rule would flag most normal cramps. Use: not letting go after 10 minutes = same day. In a child the mean was 1.7 minutes, so more than 3-5 minutes in a child deserves a routine check (that number is our inference, not a published cut-off).",
    ),
    urgency=Urgency.ROUTINE,
    do=say(id="", en=""),
    when=person.age_years.less_than(18) & cramp.longest_duration_minutes.more_than(3),
    seed_rule=say(
        id="",
        en="contradicted in adults: Average duration in adults was 9 minutes (95% CI 6.7-11.2) and the accepted upper end of normal is 10 minutes, so a three-minute rule would flag most normal cramps. Use: not letting go after 10 minutes = same day. In a child the mean was 1.7 minutes, so more than 3-5 minutes in a child deserves a routine check (that number is our inference, not a published cut-off).",
    ),
    cites=(
        "naylor1994",
        "hallegraeff2017",
        "nidirect_cramps",
        "nhs_cramps",
        "leung1999",
        "pen_cramps",
        "monderer2010",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="age_years less than 18 years and longest_duration_minutes more than 3.0 minutes",
            facts={person.age_years: 17, cramp.longest_duration_minutes: 3.1},
            expect=YES,
        ),
        Example(who="none of it", facts={person.age_years: 18}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
