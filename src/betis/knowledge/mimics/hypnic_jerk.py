"""Sleep-onset jerk (hypnic jerk)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

hypnic_jerk = Mimic(
    title=say(id="Sentakan saat mulai tidur (hypnic jerk)", en="Sleep-onset jerk (hypnic jerk)"),
    says=say(
        id="Satu sentakan tepat saat mulai terlelap, sering dengan rasa jatuh. Ini gerakan tidur yang wajar, bukan kram.",
        en="One jolt at the very moment of falling asleep, often with a sense of falling. It is an ordinary movement of sleep, not a cramp.",
    ),
    differs=say(
        id="Satu sentakan saja. Tidak ada otot keras seperti benjolan, dan tidak ada rasa sakit sesudahnya.",
        en="A single jolt. There is no muscle hard like a knot, and no soreness afterwards.",
    ),
    do=say(
        id="Bila hanya satu sentakan saat mulai tidur, tidak perlu pengobatan. Ceritakan kepada dokter bila sentakan berulang sepanjang malam. Bila pernah hilang sadar, periksa hari ini.",
        en="If it is only one jolt at sleep onset, it needs no treatment. Tell a doctor if jerks repeat all night. If consciousness was ever lost, see a doctor today.",
    ),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(
            when=cramp.episode_type.among("jerk_or_kick"), cites="fpnotebook", grade=Grade.STRONG
        ),
    ),
    against=(Weight(when=cramp.muscle_hard_knot, cites="fpnotebook", grade=Grade.STRONG),),
    see=("oneself",),
    icd10="G47.8",
    cites=("fpnotebook",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 25 who jolts once as he drifts off",
            facts={cramp.episode_type: "jerk_or_kick"},
            expect=YES,
        ),
        Example(
            who="a woman of 70 with a hard painful calf",
            facts={cramp.episode_type: "painful_hard_muscle"},
            expect=NO,
        ),
        Example(who="a man who was not asked what happens in his leg", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
