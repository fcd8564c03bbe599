"""Dystonia."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

dystonia = Mimic(
    title=say(id="Distonia", en="Dystonia"),
    says=say(id="", en="A new, painful drug-caused dystonia of the neck or throat is an emergency"),
    differs=say(
        id="",
        en="A slow, sustained twist or toe curl, often the same pattern each time, worse with movement, on waking, or when a Parkinson dose wears off; not a sudden knot.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(when=cramp.foot_twists_or_toes_curl, cites="parkinsons_uk", grade=Grade.STRONG),
        Weight(
            when=medicines_taken.medicines.includes("antipsychotic"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=cramp.timing.includes("on_waking"), cites="parkinsons_uk", grade=Grade.MODERATE
        ),
    ),
    against=(Weight(when=cramp.sudden_onset, cites="expert_practice", grade=Grade.MODERATE),),
    see=("neurologist",),
    icd10="G24.9",
    cites=("parkinsons_uk",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="foot_twists_or_toes_curl", facts={cramp.foot_twists_or_toes_curl: True}, expect=YES
        ),
        Example(
            who="medicines: Medicine for psychosis, or metoclopramide",
            facts={medicines_taken.medicines: ["antipsychotic"]},
            expect=YES,
        ),
        Example(
            who="timing: When waking in the morning, first steps",
            facts={cramp.timing: ["on_waking"]},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                cramp.foot_twists_or_toes_curl: False,
                medicines_taken.medicines: [],
                cramp.timing: [],
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
