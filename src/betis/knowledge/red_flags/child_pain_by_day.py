"""A child with pain in the morning or by day."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.children import children
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

child_pain_by_day = RedFlag(
    title=say(
        id="Anak nyeri pada pagi atau siang hari",
        en="A child with pain in the morning or by day",
    ),
    says=say(
        id=(
            "Nyeri tumbuh datang sore atau malam, dan pagi harinya anak sehat. Nyeri pada pagi "
            "atau siang hari, atau nyeri yang menghentikan permainan, tidak cocok dengan itu. "
            "Sebabnya sering ringan, tetapi radang sendi dan penyakit lain perlu dicari."
        ),
        en=(
            "Growing pains come in the evening or at night, and by morning the child is well. Pain "
            "in the morning or by day, or pain that stops play, does not fit that. The cause is "
            "often slight, but joint inflammation and other illness should be looked for."
        ),
    ),
    urgency=Urgency.WITHIN_TWO_WEEKS,
    do=say(
        id=(
            "Bawa anak ke dokter dalam dua minggu. Tanyakan tes darah lengkap dan penanda radang "
            "(LED, CRP). Bila anak pincang, demam, pucat, atau sendinya bengkak, periksakan hari "
            "itu juga."
        ),
        en=(
            "Take the child to a doctor within two weeks. Ask about a full blood count and markers "
            "of inflammation (ESR, CRP). With a limp, fever, pallor or a swollen joint, go the "
            "same day."
        ),
    ),
    when=children.child_pain_in_morning_or_day,
    suspects=("childhood_leukaemia_or_bone_tumour",),
    cites=(
        "ebmg_growing",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a girl of 7 whose legs hurt and are stiff every morning",
            facts={person.age_years: 7, children.child_pain_in_morning_or_day: True},
            expect=YES,
        ),
        Example(
            who="a boy of 6 who aches in the evening and plays all day",
            facts={person.age_years: 6, children.child_pain_in_morning_or_day: False},
            expect=NO,
        ),
        Example(
            who="a man of 40, of whom it is not asked", facts={person.age_years: 40}, expect=NO
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
