"""Narrowing of the lower spinal canal."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

lumbar_spinal_stenosis = Cause(
    title=say(
        id="Penyempitan saluran tulang belakang bagian bawah",
        en="Narrowing of the lower spinal canal",
    ),
    says=say(
        id="",
        en="Conflict between a surgical series (OR 4.6) and a community study (no difference); keep weight moderate unless neurogenic claudication is present",
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
        Weight(
            when=nerve_muscle.unsteady_wide_gait,
            cites="suri2010",
            grade=Grade.STRONG,
            ratio=13,
            low=1.9,
            high=95,
            measure="likelihood ratio",
        ),
        Weight(
            when=nerve_muscle.known_spinal_stenosis,
            cites="matsumoto2009",
            grade=Grade.STRONG,
            ratio=4.6,
            measure="odds ratio",
            note="CI not published in the abstract",
        ),
    ),
    against=(
        Weight(
            when=person.age_years.less_than(60),
            cites="suri2010",
            grade=Grade.STRONG,
            ratio=0.4,
            low=0.29,
            high=0.57,
            measure="likelihood ratio",
        ),
        Weight(
            when=~circulation.walking_pain_needs_sitting_or_bending,
            cites="suri2010",
            grade=Grade.STRONG,
            ratio=0.23,
            low=0.17,
            high=0.31,
            measure="likelihood ratio",
        ),
        Weight(when=circulation.foot_pulse_absent, cites="expert_practice", grade=Grade.MODERATE),
    ),
    checks=(
        "lumbar_mri",
        "ankle_brachial_index",
    ),
    see=(
        "gp",
        "orthopaedic_spine",
        "physiotherapist",
    ),
    frequency=(
        Number(
            value="70.8% had leg cramps vs 37.2% controls",
            what=say(id="", en="cramps among people with the condition"),
            people=say(id="", en="surgical LSS patients, Japan"),
            cites="matsumoto2009",
        ),
        Number(
            value="33.0% vs 35.5% (no difference)",
            what=say(id="", en="cramps among people with the condition"),
            people=say(id="", en="typical LSS symptoms in a community cohort"),
            cites="handa2022",
        ),
    ),
    icd10="M48.0",
    cites=(
        "suri2010",
        "matsumoto2009",
        "handa2022",
        "konno2007",
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
            who="unsteady_wide_gait", facts={nerve_muscle.unsteady_wide_gait: True}, expect=YES
        ),
        Example(
            who="known_spinal_stenosis",
            facts={nerve_muscle.known_spinal_stenosis: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                nerve_muscle.no_pain_when_seated: False,
                nerve_muscle.better_bending_forward: False,
                nerve_muscle.both_buttocks_or_legs: False,
                circulation.walking_pain_needs_sitting_or_bending: False,
                person.age_years: 70,
                nerve_muscle.unsteady_wide_gait: False,
                nerve_muscle.known_spinal_stenosis: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
