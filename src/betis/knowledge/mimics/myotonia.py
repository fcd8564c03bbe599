"""Myotonia (muscles slow to relax)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

myotonia = Mimic(
    title=say(id="Miotonia (otot lambat mengendur)", en="Myotonia (muscles slow to relax)"),
    says=say(
        id="Pada miotonia, otot lambat mengendur setelah dipakai. Keadaan ini sering ada di dalam satu keluarga.",
        en="In myotonia a muscle lets go slowly after it was used. It often runs in families.",
    ),
    differs=say(
        id="Otot lambat lepas setelah menggenggam atau usaha, sering tanpa nyeri, dan memburuk saat dingin. Kram adalah serangan nyeri mendadak saat istirahat.",
        en="Muscles release slowly after a grip or effort, often without pain, and worse in the cold. A cramp is a sudden painful attack at rest.",
    ),
    do=say(
        id="Buat janji biasa ke dokter saraf. Ceritakan siapa saja di keluarga yang mengalaminya.",
        en="Make an ordinary appointment with a neurologist. Say who else in the family has it.",
    ),
    only_when=cramp.slow_release_of_grip,
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=cramp.slow_release_of_grip, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=cramp.family_history_cramps, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=lifestyle.cold_exposure, cites="expert_practice", grade=Grade.MODERATE),
    ),
    against=(
        Weight(
            when=cramp.pain_intensity.at_least(4), cites="expert_practice", grade=Grade.MODERATE
        ),
    ),
    checks=("creatine_kinase", "nerve_conduction"),
    see=("neurologist",),
    icd10="G71.1",
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 28 whose hand takes seconds to open after a firm grip, like his father's",
            facts={cramp.slow_release_of_grip: True, cramp.family_history_cramps: True},
            expect=YES,
        ),
        Example(
            who="a woman of 70 with cramps in the family, cold legs and a normal grip",
            facts={
                cramp.slow_release_of_grip: False,
                cramp.family_history_cramps: True,
                lifestyle.cold_exposure: True,
            },
            expect=NO,
        ),
        Example(
            who="a man with cramps in the family who was not asked about his grip",
            facts={cramp.family_history_cramps: True},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
