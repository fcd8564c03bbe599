"""Other nerve hyperexcitability (neuromyotonia, stiff-person, post-polio)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

nerve_hyperexcitability_other = Cause(
    title=say(
        id="Gangguan hiperiritabilitas saraf lain",
        en="Other nerve hyperexcitability (neuromyotonia, stiff-person, post-polio)",
    ),
    says=say(id="", en="Rare; look for sweating, weight loss, cancer or autoimmunity"),
    do=say(id="", en=""),
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(when=cramp.slow_release_of_grip, cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=cramp.family_history_cramps, cites="expert_practice", grade=Grade.MODERATE),
        Weight(
            when=cramp.cramp_sites.includes("all_over"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
    ),
    checks=(
        "nerve_conduction",
        "creatine_kinase",
    ),
    see=("neurologist",),
    icd10="G71.1",
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="slow_release_of_grip", facts={cramp.slow_release_of_grip: True}, expect=YES),
        Example(who="family_history_cramps", facts={cramp.family_history_cramps: True}, expect=YES),
        Example(
            who="cramp_sites: Many muscles all over",
            facts={cramp.cramp_sites: ["all_over"]},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                cramp.slow_release_of_grip: False,
                cramp.family_history_cramps: False,
                cramp.cramp_sites: [],
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
