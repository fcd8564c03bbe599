"""Low physical activity."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

sedentary_lifestyle = Cause(
    title=say(id="Kurang gerak", en="Low physical activity"),
    says=say(id="", en="Interval is extreme; score with the lower bound 1.74"),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(
            when=lifestyle.activity_level.among("sedentary"),
            cites="delacour2020",
            grade=Grade.MODERATE,
            ratio=9.84,
            low=1.74,
            high=101.9,
            measure="odds ratio, 95% credibility interval",
        ),
    ),
    against=(
        Weight(
            when=lifestyle.activity_level.among("moderate"), cites="delacour2020", grade=Grade.WEAK
        ),
    ),
    see=(
        "self",
        "physiotherapist",
    ),
    icd10="Z72.3",
    cites=("delacour2020",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="activity_level: Mostly sitting, under 30 minutes of walking a day",
            facts={lifestyle.activity_level: "sedentary"},
            expect=YES,
        ),
        Example(who="none of it", facts={lifestyle.activity_level: "light"}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
