"""Benign night cramp in a child or teenager."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.children import children
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

childhood_benign_cramp = Cause(
    title=say(
        id="Kram malam jinak pada anak atau remaja", en="Benign night cramp in a child or teenager"
    ),
    says=say(id="", en="Before age 8 look for another explanation"),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(
            when=person.age_years.at_least(12) & person.age_years.at_most(18),
            cites="leung1999",
            grade=Grade.STRONG,
        ),
        Weight(
            when=cramp.usual_duration_minutes.at_most(2), cites="leung1999", grade=Grade.MODERATE
        ),
        Weight(
            when=cramp.side_pattern.among("alternates"),
            cites="leung1999",
            grade=Grade.MODERATE,
            note="each episode usually one-sided",
        ),
    ),
    against=(
        Weight(when=person.age_years.less_than(8), cites="leung1999", grade=Grade.STRONG),
        Weight(when=children.child_limp, cites="ebmg_growing", grade=Grade.STRONG),
        Weight(when=children.child_pain_one_spot, cites="ebmg_growing", grade=Grade.STRONG),
    ),
    see=(
        "self",
        "gp",
        "paediatrician",
    ),
    frequency=(
        Number(
            value="7.3% in a year (none under 8, peak 16-18)",
            what=say(id="", en="one-year occurrence"),
            people=say(id="", en="healthy children, one clinic, n=2527"),
            cites="leung1999",
        ),
    ),
    icd10="R25.2",
    cites=(
        "leung1999",
        "ebmg_growing",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="age_years 12 years or more and age_years 18 years or less",
            facts={person.age_years: 12},
            expect=YES,
        ),
        Example(
            who="usual_duration_minutes 2.0 minutes or less",
            facts={cramp.usual_duration_minutes: 2.0},
            expect=YES,
        ),
        Example(
            who="side_pattern: Sometimes left, sometimes right",
            facts={cramp.side_pattern: "alternates"},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                person.age_years: 11,
                cramp.usual_duration_minutes: 2.1,
                cramp.side_pattern: "one_side_always",
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
