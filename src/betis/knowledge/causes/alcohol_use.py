"""Alcohol."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

alcohol_use = Cause(
    title=say(id="Alkohol", en="Alcohol"),
    says=say(
        id="",
        en="Interval is very wide and population is 60 and over; use the lower bound 1.68 when scoring",
    ),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(
            when=lifestyle.alcohol_units_per_week.at_least(1),
            cites="delacour2018",
            grade=Grade.STRONG,
            ratio=6.5,
            low=1.68,
            high=38.05,
            measure="odds ratio, 95% credibility interval, any consumption",
        ),
        Weight(when=body.known_liver_disease, cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=body.low_fluid_intake, cites="expert_practice", grade=Grade.WEAK),
    ),
    against=(
        Weight(
            when=lifestyle.alcohol_units_per_week.at_most(0),
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
    ),
    checks=(
        "liver_panel",
        "full_blood_count",
        "magnesium",
    ),
    see=(
        "self",
        "gp",
    ),
    icd10="F10.1",
    cites=(
        "delacour2018",
        "bpac_nlc",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="alcohol_units_per_week 1 drinks a week or more",
            facts={lifestyle.alcohol_units_per_week: 1},
            expect=YES,
        ),
        Example(who="known_liver_disease", facts={body.known_liver_disease: True}, expect=YES),
        Example(who="low_fluid_intake", facts={body.low_fluid_intake: True}, expect=YES),
        Example(
            who="none of it",
            facts={
                lifestyle.alcohol_units_per_week: 0,
                body.known_liver_disease: False,
                body.low_fluid_intake: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
