"""Fever with stiff neck, very bad headache or purple spots."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.more_signs import more_signs
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

fever_with_stiff_neck = RedFlag(
    title=say(
        id="Demam dengan leher kaku, sakit kepala hebat, atau bintik ungu",
        en="Fever with stiff neck, very bad headache or purple spots",
    ),
    says=say(
        id=(
            "Leher kaku, sakit kepala hebat, atau bintik ungu yang tidak pudar saat demam adalah "
            "tanda bahaya. Sebabnya bisa radang selaput otak atau infeksi darah. Nyeri tungkai "
            "dan tangan-kaki dingin sering mendahuluinya. Demam berdarah berat juga dapat "
            "menimbulkan bintik."
        ),
        en=(
            "Fever with a stiff neck, a very bad headache or purple spots that do not fade can "
            "mean meningitis or an infection of the blood. Leg pain and cold hands and feet often "
            "come first. Severe dengue can cause spots too."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Jangan menunggu bintiknya bertambah. Catat jam mulai demam."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Do not wait for "
            "more spots. Note when the fever began."
        ),
    ),
    when=more_signs.stiff_neck_or_purple_spots | (body.fever & more_signs.child_purple_spots),
    suspects=("childhood_leukaemia_or_bone_tumour",),
    cites=(
        "ng12_child2",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a young man with fever and a stiff neck",
            facts={body.fever: True, more_signs.stiff_neck_or_purple_spots: True},
            expect=YES,
        ),
        Example(
            who="a girl of 4 with fever and purple spots",
            facts={person.age_years: 4, body.fever: True, more_signs.child_purple_spots: True},
            expect=YES,
        ),
        Example(who="a man without fever", facts={body.fever: False}, expect=NO),
        Example(
            who="a man with fever only",
            facts={
                person.age_years: 30,
                body.fever: True,
                more_signs.stiff_neck_or_purple_spots: False,
            },
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
