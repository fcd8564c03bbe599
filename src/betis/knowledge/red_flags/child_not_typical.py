"""A child with limp, daytime pain, swelling or pallor."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.children import children
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

child_not_typical = RedFlag(
    title=say(
        id="Anak pincang, nyeri siang, bengkak, atau pucat",
        en="A child with limp, daytime pain, swelling or pallor",
    ),
    says=say(
        id="",
        en="A child who limps, has pain in one place, swollen joint, bone pain, pallor, bruising, weight loss, or stopped walking after a fever",
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id="Bawa anak ke dokter hari ini; periksa darah lengkap dianjurkan dalam 48 jam.",
        en="Take the child to a doctor today; blood count is advised within 48 hours.",
    ),
    when=children.child_limp
    | children.child_pain_one_spot
    | children.child_joint_swollen
    | children.child_bone_pain_or_swelling
    | children.child_pale_bruising_weight_loss
    | children.child_refuses_walk_after_fever,
    suspects=(
        "childhood_leukaemia_or_bone_tumour",
        "septic_joint",
        "benign_acute_childhood_myositis",
    ),
    cites=(
        "ng12_child",
        "ng12_child2",
        "ebmg_growing",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="child_limp", facts={person.age_years: 17, children.child_limp: True}, expect=YES
        ),
        Example(
            who="child_pain_one_spot",
            facts={person.age_years: 17, children.child_pain_one_spot: True},
            expect=YES,
        ),
        Example(
            who="child_joint_swollen",
            facts={person.age_years: 17, children.child_joint_swollen: True},
            expect=YES,
        ),
        Example(
            who="child_bone_pain_or_swelling",
            facts={person.age_years: 17, children.child_bone_pain_or_swelling: True},
            expect=YES,
        ),
        Example(
            who="child_pale_bruising_weight_loss",
            facts={person.age_years: 17, children.child_pale_bruising_weight_loss: True},
            expect=YES,
        ),
        Example(
            who="child_refuses_walk_after_fever",
            facts={person.age_years: 17, children.child_refuses_walk_after_fever: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                children.child_limp: False,
                children.child_pain_one_spot: False,
                children.child_joint_swollen: False,
                children.child_bone_pain_or_swelling: False,
                children.child_pale_bruising_weight_loss: False,
                children.child_refuses_walk_after_fever: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
