"""A child who walks on tiptoe or struggles to stand."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.children import children
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

child_neuromuscular = RedFlag(
    title=say(
        id="Anak jinjit atau sulit bangun", en="A child who walks on tiptoe or struggles to stand"
    ),
    says=say(id="", en="Walking on tiptoe, difficulty rising from the floor, or big firm calves"),
    urgency=Urgency.WITHIN_TWO_WEEKS,
    do=say(
        id="Temui dokter anak; periksa kreatin kinase.",
        en="See a paediatrician within weeks; check creatine kinase.",
    ),
    when=children.child_walks_on_toes_or_big_calves,
    suspects=("hereditary_or_metabolic_myopathy",),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="child_walks_on_toes_or_big_calves",
            facts={person.age_years: 17, children.child_walks_on_toes_or_big_calves: True},
            expect=YES,
        ),
        Example(
            who="none of it", facts={children.child_walks_on_toes_or_big_calves: False}, expect=NO
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
