"""Cramps every day for two weeks."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

every_night_for_two_weeks = RedFlag(
    title=say(id="", en="Cramps every day for two weeks"),
    says=say(
        id="",
        en="No guideline read here uses this threshold. About 6% of cramp sufferers in the UK survey had at least one a day and a secondary summary says up to 20%, so daily cramps are common and seldom dangerous. UK guidance asks people to see a GP when cramps are frequent or disturb sleep. Keep as a prompt for a routine review of medicines and causes.",
    ),
    urgency=Urgency.ROUTINE,
    do=say(id="", en=""),
    when=cramp.days_in_a_row_with_cramps.at_least(14),
    seed_rule=say(
        id="",
        en="no direct support: No guideline read here uses this threshold. About 6% of cramp sufferers in the UK survey had at least one a day and a secondary summary says up to 20%, so daily cramps are common and seldom dangerous. UK guidance asks people to see a GP when cramps are frequent or disturb sleep. Keep as a prompt for a routine review of medicines and causes.",
    ),
    cites=(
        "naylor1994",
        "fpnotebook",
        "nidirect_cramps",
        "nhs_cramps",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="days_in_a_row_with_cramps 14 days or more",
            facts={cramp.days_in_a_row_with_cramps: 14},
            expect=YES,
        ),
        Example(who="none of it", facts={cramp.days_in_a_row_with_cramps: 13}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
