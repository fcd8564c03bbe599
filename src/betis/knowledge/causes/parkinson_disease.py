"""Parkinson disease (rigidity, off periods)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

parkinson_disease = Cause(
    title=say(
        id="Penyakit Parkinson (kekakuan, masa off)", en="Parkinson disease (rigidity, off periods)"
    ),
    says=say(
        id="",
        en="Early-morning foot dystonia is a medication-timing problem, not a mineral problem",
    ),
    do=say(id="", en=""),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=nerve_muscle.known_parkinson, cites="parkinsons_uk", grade=Grade.STRONG),
        Weight(when=nerve_muscle.stiff_slow_tremor, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=cramp.foot_twists_or_toes_curl, cites="parkinsons_uk", grade=Grade.STRONG),
        Weight(
            when=cramp.timing.includes("on_waking"), cites="parkinsons_uk", grade=Grade.MODERATE
        ),
        Weight(
            when=medicines_taken.medicines.includes("levodopa"),
            cites="parkinsons_uk",
            grade=Grade.MODERATE,
        ),
    ),
    see=(
        "neurologist",
        "gp",
    ),
    icd10="G20",
    snomed="49049000",
    cites=(
        "parkinsons_uk",
        "fpnotebook",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="known_parkinson", facts={nerve_muscle.known_parkinson: True}, expect=YES),
        Example(who="stiff_slow_tremor", facts={nerve_muscle.stiff_slow_tremor: True}, expect=YES),
        Example(
            who="foot_twists_or_toes_curl", facts={cramp.foot_twists_or_toes_curl: True}, expect=YES
        ),
        Example(
            who="timing: When waking in the morning, first steps",
            facts={cramp.timing: ["on_waking"]},
            expect=YES,
        ),
        Example(
            who="medicines: Levodopa", facts={medicines_taken.medicines: ["levodopa"]}, expect=YES
        ),
        Example(
            who="none of it",
            facts={
                nerve_muscle.known_parkinson: False,
                nerve_muscle.stiff_slow_tremor: False,
                cramp.foot_twists_or_toes_curl: False,
                cramp.timing: [],
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
