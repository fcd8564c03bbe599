"""Pregnant."""

from datetime import date

from betis.guideline.items import Example, Situation
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

pregnant = Situation(
    name="pregnant",
    title=say(id="Sedang hamil", en="Pregnant"),
    says=say(id="Hamil, trimester mana pun.", en="Pregnant, any trimester."),
    when=person.pregnancy_status.among("first_trimester", "second_trimester", "third_trimester"),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="pregnancy_status: Yes, weeks 1-13 or Yes, weeks 14-27 or Yes, week 28 or later",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 10,
                person.pregnancy_status: "first_trimester",
            },
            expect=YES,
        ),
        Example(who="none of it", facts={person.pregnancy_status: "none"}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
)
