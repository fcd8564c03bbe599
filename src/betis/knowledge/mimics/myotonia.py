"""Myotonia (slow muscle relaxation)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

myotonia = Mimic(
    title=say(id="Miotonia (relaksasi otot lambat)", en="Myotonia (slow muscle relaxation)"),
    says=say(id="", en=""),
    differs=say(
        id="",
        en="Muscles let go slowly after a grip or effort, often painless, worse in the cold, family history; not a sudden painful attack at rest.",
    ),
    do=say(id="", en=""),
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
    checks=(
        "creatine_kinase",
        "nerve_conduction",
    ),
    see=("neurologist",),
    icd10="G71.1",
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="slow_release_of_grip", facts={cramp.slow_release_of_grip: True}, expect=YES),
        Example(who="family_history_cramps", facts={cramp.family_history_cramps: True}, expect=YES),
        Example(who="cold_exposure", facts={lifestyle.cold_exposure: True}, expect=YES),
        Example(
            who="none of it",
            facts={
                cramp.slow_release_of_grip: False,
                cramp.family_history_cramps: False,
                lifestyle.cold_exposure: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
