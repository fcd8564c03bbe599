"""Signs of a child in an adult."""

from datetime import date

from betis.guideline.items import Contradiction, Example
from betis.knowledge.facts.children import children
from betis.knowledge.facts.more_signs import more_signs
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

child_signs_in_an_adult = Contradiction(
    title=say(id="Tanda anak pada orang dewasa", en="Signs of a child in an adult"),
    says=say(
        id=(
            "Beberapa jawaban tentang anak berisi ya, padahal usianya 18 tahun atau lebih. "
            "Mungkin usia yang diisi usia Anda, bukan usia anak. Mohon isi usia orang yang "
            "mengalami kram."
        ),
        en=(
            "Some of the questions about a child were answered yes, yet the age is 18 or more. "
            "Perhaps the age is yours and not the child's. Please give the age of the person who "
            "has the cramps."
        ),
    ),
    when=person.age_years.at_least(18)
    & (
        children.child_limp
        | children.child_pain_one_spot
        | children.child_joint_swollen
        | children.child_bone_pain_or_swelling
        | children.child_pale_bruising_weight_loss
        | children.child_walks_on_toes_or_big_calves
        | children.child_refuses_walk_after_fever
        | more_signs.child_will_not_move_limb
        | more_signs.child_dry_or_listless
        | more_signs.child_purple_spots
    ),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a limping child with the age of 18",
            facts={person.age_years: 18, children.child_limp: True},
            expect=YES,
        ),
        Example(
            who="a limping child of 17",
            facts={person.age_years: 17, children.child_limp: True},
            expect=NO,
        ),
        Example(
            who="an adult of 40, not asked about a child", facts={person.age_years: 40}, expect=NO
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
