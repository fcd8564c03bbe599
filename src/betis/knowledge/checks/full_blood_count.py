"""Full blood count."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.children import children
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.person import person
from betis.knowledge.situations.pregnant import pregnant
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

full_blood_count = Check(
    title=say(id="Darah lengkap", en="Full blood count"),
    says=say(
        id="Darah lengkap menghitung hemoglobin dan sel-sel darah. Tes ini layak bila ada demam, riwayat anemia, haid banyak, kaki gelisah, usus yang sulit menyerap, atau kehamilan. Pada anak, tes ini penting bila nyeri kakinya tidak khas, atau anak pucat, memar, atau turun berat. Kram malam yang khas tidak memerlukannya.",
        en="A full blood count measures haemoglobin and counts the blood cells. It is worth it with a fever, past anaemia, heavy periods, restless legs, poor absorption, or pregnancy. In a child it matters when leg pain is not typical, or the child is pale, bruised or losing weight. A typical night cramp does not need it.",
    ),
    measures="g/dL, g/L",
    loinc="58410-2",
    worth_when=body.fever
    | body.known_anaemia_or_low_iron
    | cramp.urge_to_move_legs
    | body.malabsorption_or_gut_surgery
    | pregnant.holds
    | children.child_limp
    | children.child_pain_one_spot
    | children.child_pain_in_morning_or_day
    | children.child_pale_bruising_weight_loss
    | children.child_joint_swollen
    | children.child_bone_pain_or_swelling,
    results=(
        Result(
            range=say(
                id="anak dengan tanda yang mengarah ke leukemia",
                en="a child with any feature of leukaemia",
            ),
            meaning=say(
                id="hasilnya harus ada dalam 48 jam; bintik perdarahan di kulit atau perut membesar berarti sekarang juga",
                en="the result is needed within 48 hours; bleeding spots in the skin or a swollen belly mean at once",
            ),
            cites="ng12_child2",
            seen=True,
            urgency=Urgency.SAME_DAY,
        ),
        Result(
            range=say(
                id="hemoglobin di bawah 12 g/dL (120 g/L) perempuan, 13 g/dL (130 g/L) laki-laki",
                en="haemoglobin below 12 g/dL (120 g/L) in women, 13 g/dL (130 g/L) in men",
            ),
            meaning=say(
                id="anemia; batas saat hamil dan pada anak berbeda",
                en="anaemia; the limits differ in pregnancy and in children",
            ),
            cites="lab_common",
            seen=False,
            urgency=Urgency.ROUTINE,
        ),
    ),
    cites=(
        "ng12_child2",
        "ng12_child",
        "rls_highland",
        "lab_common",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody with a fever",
            facts={body.fever: True},
            expect=YES,
        ),
        Example(
            who="somebody with low iron",
            facts={body.known_anaemia_or_low_iron: True},
            expect=YES,
        ),
        Example(
            who="somebody with an urge to move the legs in the evening",
            facts={cramp.urge_to_move_legs: True},
            expect=YES,
        ),
        Example(
            who="somebody who had stomach surgery",
            facts={body.malabsorption_or_gut_surgery: True},
            expect=YES,
        ),
        Example(
            who="a pregnant woman of 28",
            facts={
                person.pregnancy_status: "third_trimester",
                person.sex_at_birth: "female",
                person.age_years: 28,
            },
            expect=YES,
        ),
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
            who="a man of 60 with none of these",
            facts={
                person.sex_at_birth: "male",
                person.age_years: 60,
                body.fever: False,
                body.known_anaemia_or_low_iron: False,
                cramp.urge_to_move_legs: False,
                body.malabsorption_or_gut_surgery: False,
            },
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
