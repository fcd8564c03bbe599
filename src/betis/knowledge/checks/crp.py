"""C-reactive protein."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.children import children
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

crp = Check(
    title=say(id="Protein C-reaktif", en="C-reactive protein"),
    says=say(
        id="CRP naik bila ada radang atau infeksi di mana saja dalam tubuh. Tes ini layak bila ada demam, kulit kaki merah dan hangat, atau nyeri kaki anak yang tidak khas. Angkanya tidak menunjukkan penyakit apa. Kram malam yang khas tidak memerlukannya.",
        en="CRP rises with inflammation or infection anywhere in the body. It is worth measuring with a fever, red and warm skin of the leg, or leg pain in a child that is not typical. It does not tell which disease it is. A typical night cramp does not need it.",
    ),
    measures="mg/L",
    loinc="1988-5",
    worth_when=body.fever
    | circulation.leg_red_warm
    | children.child_limp
    | children.child_pain_one_spot
    | children.child_pain_in_morning_or_day
    | children.child_pale_bruising_weight_loss
    | children.child_joint_swollen
    | children.child_bone_pain_or_swelling,
    results=(
        Result(
            range=say(id="di atas rentang laboratorium", en="above the laboratory range"),
            meaning=say(
                id="ada radang atau infeksi, tetapi tidak khas; dokter menilai bersama keluhan. Demam dengan kaki merah perlu dokter hari ini",
                en="inflammation or infection, but not specific; a doctor weighs it with the symptoms. Fever with a red leg needs a doctor today",
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
            who="somebody with a fever",
            facts={body.fever: True},
            expect=YES,
        ),
        Example(
            who="somebody with a red, warm leg",
            facts={circulation.leg_red_warm: True},
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
                circulation.leg_red_warm: False,
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
