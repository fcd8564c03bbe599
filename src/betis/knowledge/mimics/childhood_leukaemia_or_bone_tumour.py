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
        id="Nyeri tulang yang menetap atau tanpa sebab jelas pada anak perlu diperiksa. Pedoman Inggris menganjurkan darah lengkap dalam 48 jam. Tumor memberi nyeri yang menetap di satu tempat, bukan kram beberapa menit.",
        en="Bone pain in a child that persists or has no clear reason needs to be examined. British guidance advises a blood count within 48 hours. A tumour gives pain that stays in one place, not a cramp of minutes.",
    ),
    differs=say(
        id="Nyeri tulang yang menetap, pincang, pucat, memar, demam, berat badan turun, atau benjolan. Nyeri tetap di satu tempat dan tidak datang sebagai otot keras beberapa menit.",
        en="Bone pain that persists, a limp, pallor, bruises, fever, weight loss or a lump. The pain stays in one place and does not come as a hard muscle for minutes.",
    ),
    do=say(
        id="Bawa anak ke dokter hari ini dan minta darah lengkap dalam 48 jam. Bila ada bintik merah keunguan di kulit, atau hati atau limpa membesar, langsung ke IGD.",
        en="Take the child to a doctor today and ask for a blood count within 48 hours. With purple-red spots in the skin, or a large liver or spleen, go straight to an emergency department.",
    ),
    only_when=person.age_years.less_than(18),
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
    checks=("full_blood_count", "crp", "xray"),
    see=("paediatrician",),
    icd10="C95",
    cites=("ng12_child", "ng12_child2", "ebmg_growing"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a girl of 6 who is pale, bruises easily and has a fever",
            facts={
                person.age_years: 6,
                children.child_pale_bruising_weight_loss: True,
                body.fever: True,
            },
            expect=YES,
        ),
        Example(
            who="a boy of 14 with a swelling on the bone above the knee",
            facts={person.age_years: 14, children.child_bone_pain_or_swelling: True},
            expect=YES,
        ),
        Example(
            who="a boy of 5 who limps",
            facts={person.age_years: 5, children.child_limp: True},
            expect=YES,
        ),
        Example(
            who="a girl of 17 whose pain is always in one spot",
            facts={person.age_years: 17, children.child_pain_one_spot: True},
            expect=YES,
        ),
        Example(
            who="a man of 18 with a fever",
            facts={person.age_years: 18, body.fever: True},
            expect=NO,
        ),
        Example(
            who="a girl of 10 with aching in both legs in the evening and nothing else",
            facts={
                person.age_years: 10,
                children.child_pale_bruising_weight_loss: False,
                children.child_bone_pain_or_swelling: False,
                children.child_limp: False,
                children.child_pain_one_spot: False,
                body.fever: False,
            },
            expect=NO,
        ),
        Example(
            who="a child of 9 without a limp, about whom nothing else was asked",
            facts={person.age_years: 9, children.child_limp: False},
            expect=UNKNOWN,
        ),
    ),
    settles=("tumor",),
)
