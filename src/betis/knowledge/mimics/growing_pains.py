"""Growing pains."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.children import children
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

growing_pains = Mimic(
    title=say(id="Nyeri pertumbuhan", en="Growing pains"),
    says=say(id="", en="Blood count, CRP and ESR only when it is not typical"),
    differs=say(
        id="",
        en="Aching legs in the evening or night in a well child, usually both legs and not the joints, gone by morning with normal examination. A cramp is a sudden hard muscle in one leg. Children under 8 rarely have true cramps.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(
            when=person.age_years.at_least(3) & person.age_years.at_most(12),
            cites="ebmg_growing",
            grade=Grade.STRONG,
        ),
        Weight(
            when=cramp.side_pattern.among("both_together"),
            cites="ebmg_growing",
            grade=Grade.MODERATE,
        ),
    ),
    against=(
        Weight(when=children.child_limp, cites="ebmg_growing", grade=Grade.STRONG),
        Weight(
            when=children.child_pain_in_morning_or_day, cites="ebmg_growing", grade=Grade.STRONG
        ),
        Weight(when=children.child_joint_swollen, cites="ebmg_growing", grade=Grade.STRONG),
        Weight(
            when=children.child_pale_bruising_weight_loss, cites="ng12_child2", grade=Grade.STRONG
        ),
    ),
    see=(
        "gp",
        "paediatrician",
    ),
    icd10="M79.6",
    cites=(
        "ebmg_growing",
        "ip_growing",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="age_years 3 years or more and age_years 12 years or less",
            facts={person.age_years: 3},
            expect=YES,
        ),
        Example(
            who="side_pattern: Both legs at the same time",
            facts={cramp.side_pattern: "both_together"},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={person.age_years: 2, cramp.side_pattern: "one_side_always"},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
