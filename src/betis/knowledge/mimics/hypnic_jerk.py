"""Sleep-onset jerk."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

hypnic_jerk = Mimic(
    title=say(id="Sentakan saat mulai tidur", en="Sleep-onset jerk"),
    says=say(id="", en=""),
    differs=say(
        id="",
        en="A single jolt at the moment of falling asleep, often with a sense of falling; no cramp, no knot, no soreness.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(
            when=cramp.episode_type.among("jerk_or_kick"), cites="fpnotebook", grade=Grade.STRONG
        ),
    ),
    against=(Weight(when=cramp.muscle_hard_knot, cites="fpnotebook", grade=Grade.STRONG),),
    see=("self",),
    icd10="G47.8",
    cites=("fpnotebook",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="episode_type: Jerks or kicks, little or no pain",
            facts={cramp.episode_type: "jerk_or_kick"},
            expect=YES,
        ),
        Example(who="none of it", facts={cramp.episode_type: "painful_hard_muscle"}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
