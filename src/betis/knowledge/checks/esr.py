"""Sedimentation rate."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.children import children
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

esr = Check(
    title=say(id="Laju endap darah", en="Sedimentation rate"),
    says=say(
        id="Laju endap darah mengukur seberapa cepat sel darah merah mengendap. Angkanya naik bila ada radang. Tes ini layak untuk nyeri kaki anak yang tidak khas. Pada orang di atas 50 tahun, tes ini layak bila otot nyeri terus-menerus, terutama bila bahu dan pinggul kaku. Kram malam yang khas tidak memerlukannya.",
        en="The sedimentation rate measures how fast red blood cells settle. It rises with inflammation. It is worth it for leg pain in a child that is not typical, and for people over 50 with constant muscle pain, above all stiffness of shoulders and hips. A typical night cramp does not need it.",
    ),
    measures="mm/h",
    loinc="30341-2",
    worth_when=children.child_limp
    | children.child_pain_one_spot
    | children.child_pain_in_morning_or_day
    | children.child_pale_bruising_weight_loss
    | children.child_joint_swollen
    | children.child_bone_pain_or_swelling
    | (person.age_years.more_than(50) & cramp.episode_type.among("constant_pain")),
    results=(
        Result(
            range=say(
                id="jelas di atas rentang laboratorium", en="clearly above the laboratory range"
            ),
            meaning=say(
                id="penyakit radang mungkin ada; dokter mencari asalnya",
                en="an inflammatory disease is possible; a doctor looks for its source",
            ),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
    ),
    cites=(
        "ebmg_growing",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a child of 8 who limps",
            facts={children.child_limp: True, person.age_years: 8},
            expect=YES,
        ),
        Example(
            who="a child of 8 who always hurts in one spot",
            facts={children.child_pain_one_spot: True, person.age_years: 8},
            expect=YES,
        ),
        Example(
            who="a child of 8 with pain in the daytime",
            facts={children.child_pain_in_morning_or_day: True, person.age_years: 8},
            expect=YES,
        ),
        Example(
            who="a child of 8 who is pale and bruised",
            facts={children.child_pale_bruising_weight_loss: True, person.age_years: 8},
            expect=YES,
        ),
        Example(
            who="a child of 8 with a swollen joint",
            facts={children.child_joint_swollen: True, person.age_years: 8},
            expect=YES,
        ),
        Example(
            who="a child of 8 with bone pain at night",
            facts={children.child_bone_pain_or_swelling: True, person.age_years: 8},
            expect=YES,
        ),
        Example(
            who="somebody of 51 with constant leg pain",
            facts={person.age_years: 51, cramp.episode_type: "constant_pain"},
            expect=YES,
        ),
        Example(
            who="a man of 50 with none of these",
            facts={person.sex_at_birth: "male", person.age_years: 50},
            expect=NO,
        ),
        Example(
            who="a man of 50 with constant leg pain, and nothing else",
            facts={
                person.sex_at_birth: "male",
                person.age_years: 50,
                cramp.episode_type: "constant_pain",
            },
            expect=NO,
        ),
        Example(
            who="a man of 51 with none of these",
            facts={person.sex_at_birth: "male", person.age_years: 51, cramp.episode_type: "other"},
            expect=NO,
        ),
        Example(
            who="nothing asked yet",
            facts={},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
