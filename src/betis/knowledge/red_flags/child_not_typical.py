"""A child with limp, pain in one place, swollen joint or pallor."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.children import children
from betis.knowledge.facts.more_signs import more_signs
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

child_not_typical = RedFlag(
    title=say(
        id="Anak pincang, nyeri di satu tempat, sendi bengkak, atau pucat",
        en="A child with limp, pain in one place, swollen joint or pallor",
    ),
    says=say(
        id=(
            "Nyeri tumbuh biasanya pegal di kedua tungkai pada sore atau malam, dan pagi harinya "
            "anak sehat. Tanda di sini tidak cocok dengan itu: pincang, nyeri selalu di satu "
            "tempat, sendi bengkak, nyeri tulang, pucat, memar, berat turun, atau tidak mau "
            "berjalan setelah demam. Sebabnya bisa radang otot yang sembuh sendiri, tetapi juga "
            "infeksi sendi atau tulang, atau leukemia. Keadaan anak cepat berubah, maka "
            "periksakan hari ini."
        ),
        en=(
            "Growing pains are usually an ache in both legs in the evening or at night, and the "
            "child is well by morning. The signs here do not fit that: a limp, pain always in one "
            "place, a swollen joint, bone pain, pallor, bruises, weight loss, or refusing to "
            "walk after a fever. The cause may be a muscle inflammation that heals by itself, but "
            "also an infected joint or bone, or leukaemia. Children change quickly, so have it "
            "looked at today."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Bawa anak ke dokter hari ini. Tanyakan tes darah lengkap, yang dianjurkan dalam 48 "
            "jam. Bila anak demam dan tidak mau menggerakkan kaki, sangat lemas, atau berbintik "
            "ungu, telepon 119 atau ke IGD sekarang."
        ),
        en=(
            "Take the child to a doctor today. Ask about a full blood count, which is advised "
            "within 48 hours. With fever and a limb that is not moved, great drowsiness or purple "
            "spots, call 119 or go to an emergency department now."
        ),
    ),
    when=children.child_limp
    | children.child_pain_one_spot
    | children.child_joint_swollen
    | children.child_bone_pain_or_swelling
    | children.child_pale_bruising_weight_loss
    | children.child_refuses_walk_after_fever
    | more_signs.child_will_not_move_limb
    | more_signs.child_purple_spots,
    suspects=(
        "childhood_leukaemia_or_bone_tumour",
        "benign_acute_childhood_myositis",
    ),
    within=say(
        id=("Tes darah lengkap dalam 48 jam; rontgen dalam 48 jam bila tulang nyeri atau bengkak"),
        en=("Full blood count within 48 hours; X-ray within 48 hours for bone pain or swelling"),
    ),
    cites=(
        "ng12_child",
        "ng12_child2",
        "ebmg_growing",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a girl of 6 who limps",
            facts={person.age_years: 6, children.child_limp: True},
            expect=YES,
        ),
        Example(
            who="a boy of 10 whose pain is always in one shin",
            facts={person.age_years: 10, children.child_pain_one_spot: True},
            expect=YES,
        ),
        Example(
            who="a child of 4 with a swollen knee",
            facts={person.age_years: 4, children.child_joint_swollen: True},
            expect=YES,
        ),
        Example(
            who="a boy of 13 with bone pain at night",
            facts={person.age_years: 13, children.child_bone_pain_or_swelling: True},
            expect=YES,
        ),
        Example(
            who="a pale, bruised child of 5",
            facts={person.age_years: 5, children.child_pale_bruising_weight_loss: True},
            expect=YES,
        ),
        Example(
            who="a boy of 7 who will not walk after the flu",
            facts={person.age_years: 7, children.child_refuses_walk_after_fever: True},
            expect=YES,
        ),
        Example(
            who="a child of 3 who does not move one leg",
            facts={person.age_years: 3, more_signs.child_will_not_move_limb: True},
            expect=YES,
        ),
        Example(
            who="a child of 8 with purple spots",
            facts={person.age_years: 8, more_signs.child_purple_spots: True},
            expect=YES,
        ),
        Example(
            who="a healthy child of 8 with an ache in both legs in the evening",
            facts={
                person.age_years: 8,
                children.child_limp: False,
                children.child_pain_one_spot: False,
                children.child_joint_swollen: False,
                children.child_bone_pain_or_swelling: False,
                children.child_pale_bruising_weight_loss: False,
                children.child_refuses_walk_after_fever: False,
                more_signs.child_will_not_move_limb: False,
                more_signs.child_purple_spots: False,
            },
            expect=NO,
        ),
        Example(
            who="an adult of 50, who is not asked about children",
            facts={person.age_years: 50},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "child_deterioration",
        "child_rapid_changes",
    ),
)
