"""Caffeine or smoking."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

stimulants_caffeine_smoking = Cause(
    title=say(id="Kafein atau rokok", en="Caffeine or smoking"),
    says=say(id="", en="Smoking associated in NHANES; caffeine unproven"),
    do=say(id="", en=""),
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(
            when=lifestyle.caffeine_cups_per_day.more_than(4),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
        Weight(when=person.smoker, cites="grandner2017", grade=Grade.WEAK),
    ),
    see=("self",),
    icd10="Z72.0",
    cites=("grandner2017",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="caffeine_cups_per_day more than 4 cups a day",
            facts={lifestyle.caffeine_cups_per_day: 5},
            expect=YES,
        ),
        Example(who="smoker", facts={person.smoker: True}, expect=YES),
        Example(
            who="none of it",
            facts={lifestyle.caffeine_cups_per_day: 4, person.smoker: False},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
