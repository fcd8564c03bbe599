"""Leukaemia or bone tumour in a child."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.children import children
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

childhood_leukaemia_or_bone_tumour = Mimic(
    title=say(id="Leukemia atau tumor tulang pada anak", en="Leukaemia or bone tumour in a child"),
    says=say(
        id="", en="Blood count within 48 hours; petechiae or a big liver or spleen: immediate"
    ),
    differs=say(
        id="",
        en="Persistent or unexplained bone pain, limp, pallor, bruises, fever, weight loss or a lump; pain stays in one place and does not come in minutes-long knots.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.SAME_DAY,
    supports=(
        Weight(
            when=children.child_pale_bruising_weight_loss, cites="ng12_child2", grade=Grade.STRONG
        ),
        Weight(when=children.child_bone_pain_or_swelling, cites="ng12_child", grade=Grade.STRONG),
        Weight(when=children.child_limp, cites="ebmg_growing", grade=Grade.STRONG),
        Weight(when=children.child_pain_one_spot, cites="ebmg_growing", grade=Grade.STRONG),
        Weight(when=body.fever, cites="ng12_child2", grade=Grade.MODERATE),
    ),
    checks=(
        "full_blood_count",
        "crp",
        "xray",
    ),
    see=("paediatrician",),
    icd10="C95",
    cites=(
        "ng12_child",
        "ng12_child2",
        "ebmg_growing",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="child_pale_bruising_weight_loss",
            facts={person.age_years: 17, children.child_pale_bruising_weight_loss: True},
            expect=YES,
        ),
        Example(
            who="child_bone_pain_or_swelling",
            facts={person.age_years: 17, children.child_bone_pain_or_swelling: True},
            expect=YES,
        ),
        Example(
            who="child_limp", facts={person.age_years: 17, children.child_limp: True}, expect=YES
        ),
        Example(
            who="child_pain_one_spot",
            facts={person.age_years: 17, children.child_pain_one_spot: True},
            expect=YES,
        ),
        Example(who="fever", facts={body.fever: True}, expect=YES),
        Example(
            who="none of it",
            facts={
                children.child_pale_bruising_weight_loss: False,
                children.child_bone_pain_or_swelling: False,
                children.child_limp: False,
                children.child_pain_one_spot: False,
                body.fever: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
