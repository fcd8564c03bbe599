"""Leg pain from a narrow spinal canal."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

neurogenic_claudication = Mimic(
    title=say(
        id="Nyeri tungkai akibat penyempitan kanal tulang belakang",
        en="Leg pain from a narrow spinal canal",
    ),
    says=say(id="", en="Night leg cramps are common with it, so it can be cause and mimic at once"),
    differs=say(
        id="",
        en="Aching, heaviness or numbness in both buttocks or legs on standing or walking, eased by sitting or bending forward, not by standing still; not a sudden knot.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=nerve_muscle.no_pain_when_seated,
            cites="suri2010",
            grade=Grade.STRONG,
            ratio=7.4,
            low=1.9,
            high=30,
            measure="likelihood ratio",
        ),
        Weight(
            when=nerve_muscle.better_bending_forward,
            cites="suri2010",
            grade=Grade.STRONG,
            ratio=6.4,
            low=4.1,
            high=9.9,
            measure="likelihood ratio",
        ),
        Weight(
            when=nerve_muscle.both_buttocks_or_legs,
            cites="suri2010",
            grade=Grade.STRONG,
            ratio=6.3,
            low=3.1,
            high=13,
            measure="likelihood ratio",
        ),
        Weight(
            when=circulation.walking_pain_needs_sitting_or_bending,
            cites="suri2010",
            grade=Grade.STRONG,
            ratio=3.7,
            low=2.9,
            high=4.8,
            measure="likelihood ratio",
        ),
        Weight(
            when=person.age_years.more_than(70),
            cites="suri2010",
            grade=Grade.MODERATE,
            ratio=2.0,
            low=1.6,
            high=2.5,
            measure="likelihood ratio",
        ),
    ),
    against=(
        Weight(when=circulation.walking_pain_gone_within_10_min, cites="ecq", grade=Grade.MODERATE),
        Weight(
            when=person.age_years.less_than(60),
            cites="suri2010",
            grade=Grade.STRONG,
            ratio=0.4,
            low=0.29,
            high=0.57,
            measure="likelihood ratio",
        ),
    ),
    checks=("lumbar_mri",),
    see=(
        "gp",
        "orthopaedic_spine",
        "physiotherapist",
    ),
    icd10="M48.0",
    cites=(
        "suri2010",
        "konno2007",
        "ng127",
        "nass_lss",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="no_pain_when_seated", facts={nerve_muscle.no_pain_when_seated: True}, expect=YES
        ),
        Example(
            who="better_bending_forward",
            facts={nerve_muscle.better_bending_forward: True},
            expect=YES,
        ),
        Example(
            who="both_buttocks_or_legs",
            facts={nerve_muscle.both_buttocks_or_legs: True},
            expect=YES,
        ),
        Example(
            who="walking_pain_needs_sitting_or_bending",
            facts={circulation.walking_pain_needs_sitting_or_bending: True},
            expect=YES,
        ),
        Example(who="age_years more than 70 years", facts={person.age_years: 71}, expect=YES),
        Example(
            who="none of it",
            facts={
                nerve_muscle.no_pain_when_seated: False,
                nerve_muscle.better_bending_forward: False,
                nerve_muscle.both_buttocks_or_legs: False,
                circulation.walking_pain_needs_sitting_or_bending: False,
                person.age_years: 70,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
