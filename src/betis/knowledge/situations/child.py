"""A child under 18."""

from datetime import date

from betis.guideline.items import Example, Situation
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

child = Situation(
    name="child",
    title=say(id="Anak di bawah 18 tahun", en="A child under 18"),
    says=say(id="Anak dan remaja.", en="Children and adolescents."),
    when=person.age_years.less_than(18),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="age_years less than 18 years", facts={person.age_years: 17}, expect=YES),
        Example(who="none of it", facts={person.age_years: 18}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
)
