"""Cramps several times a day through a week."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

several_times_daily_for_a_week = RedFlag(
    title=say(id="", en="Cramps several times a day through a week"),
    says=say(
        id="",
        en="No guideline threshold. People with ALS reported a mean of 5.3 cramps a day, and low calcium or magnesium can cause many a day, so this is the best of the frequency rules: ask about weakness, wasting, tingling, medicines and dialysis, and check potassium, calcium, magnesium, kidney function, thyroid and CK only if indicated.",
    ),
    urgency=Urgency.WITHIN_TWO_WEEKS,
    do=say(id="", en=""),
    when=cramp.days_with_several_cramps.at_least(7),
    seed_rule=say(
        id="",
        en="no direct support, but a sensible prompt: No guideline threshold. People with ALS reported a mean of 5.3 cramps a day, and low calcium or magnesium can cause many a day, so this is the best of the frequency rules: ask about weakness, wasting, tingling, medicines and dialysis, and check potassium, calcium, magnesium, kidney function, thyroid and CK only if indicated.",
    ),
    cites=(
        "als_stephens",
        "als_caress",
        "sfe_hypocalcaemia",
        "remedy_cramps",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="days_with_several_cramps 7 days or more",
            facts={cramp.days_with_several_cramps: 7},
            expect=YES,
        ),
        Example(who="none of it", facts={cramp.days_with_several_cramps: 6}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
