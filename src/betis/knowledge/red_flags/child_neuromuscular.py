"""A child who walks on tiptoe, struggles to stand or has big calves."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.children import children
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

child_neuromuscular = RedFlag(
    title=say(
        id="Anak berjalan jinjit, sulit bangun dari lantai, atau betisnya besar",
        en="A child who walks on tiptoe, struggles to stand or has big calves",
    ),
    says=say(
        id=(
            "Berjalan jinjit, sulit bangun dari lantai, atau betis besar dan keras bisa tanda "
            "penyakit otot bawaan. Banyak anak jinjit tetap sehat. Pemeriksaan dokter dan tes "
            "enzim otot (kreatin kinase) membantu membedakannya."
        ),
        en=(
            "Walking on tiptoe, difficulty rising from the floor, or big firm calves can point to "
            "an inherited muscle disease. Many children who walk on tiptoe are healthy. A doctor "
            "and a muscle enzyme test (creatine kinase) help to tell them apart."
        ),
    ),
    urgency=Urgency.WITHIN_TWO_WEEKS,
    do=say(
        id=(
            "Bawa anak ke dokter anak dalam dua minggu. Tanyakan tes kreatin kinase. Datang lebih "
            "cepat bila anak makin lemah."
        ),
        en=(
            "Take the child to a paediatrician within two weeks. Ask about a creatine kinase "
            "test. Go sooner if the child gets weaker."
        ),
    ),
    when=children.child_walks_on_toes_or_big_calves,
    suspects=("hereditary_or_metabolic_myopathy",),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a boy of 5 with big calves who climbs up along his own legs to stand",
            facts={person.age_years: 5, children.child_walks_on_toes_or_big_calves: True},
            expect=YES,
        ),
        Example(
            who="a child of 9 who stands up from the floor with ease",
            facts={person.age_years: 9, children.child_walks_on_toes_or_big_calves: False},
            expect=NO,
        ),
        Example(
            who="an adult of 40, who is not asked about this",
            facts={person.age_years: 40},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
