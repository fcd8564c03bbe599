"""Periodic limb movements in sleep."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

periodic_limb_movements = Mimic(
    title=say(id="Gerakan tungkai berkala saat tidur", en="Periodic limb movements in sleep"),
    says=say(
        id="Tungkai menendang pelan berulang kali saat tidur, tanpa disadari. Baru disebut gangguan bila lebih dari 15 kali per jam pada dewasa, atau 5 kali pada anak, dan mengganggu siang hari. Hanya rekaman tidur yang bisa menghitungnya.",
        en="The legs kick slowly again and again in sleep, unnoticed. It counts as a disorder only above 15 an hour in adults, or 5 in children, and with trouble by day. Only a sleep recording can count them.",
    ),
    differs=say(
        id="Tendangan lambat, berulang, dan tanpa nyeri, yang dilihat pasangan tidur. Anda tidak merasakan otot yang keras.",
        en="Slow, repeated, painless kicks that a bed partner sees. You do not feel a hard muscle.",
    ),
    do=say(
        id="Buat janji biasa ke dokter bila Anda mengantuk di siang hari. Dokter bisa merujuk untuk rekaman tidur (polisomnografi).",
        en="Make an ordinary appointment if you are sleepy by day. The doctor can refer you for a sleep recording (polysomnography).",
    ),
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=cramp.leg_kicks_seen_in_sleep, cites="plmd_aasm", grade=Grade.STRONG),
        Weight(
            when=cramp.episode_type.among("jerk_or_kick"), cites="plmd_aasm", grade=Grade.STRONG
        ),
    ),
    against=(
        Weight(when=cramp.pain_intensity.at_least(4), cites="fpnotebook", grade=Grade.STRONG),
        Weight(when=cramp.muscle_hard_knot, cites="fpnotebook", grade=Grade.STRONG),
    ),
    checks=("polysomnography",),
    see=("sleep_specialist",),
    icd10="G25.8",
    cites=("plmd_aasm", "fpnotebook"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 55 whose wife sees his legs kick all night",
            facts={cramp.leg_kicks_seen_in_sleep: True},
            expect=YES,
        ),
        Example(
            who="a woman of 60 with painless kicks",
            facts={cramp.episode_type: "jerk_or_kick"},
            expect=YES,
        ),
        Example(
            who="a woman of 70 with a hard painful calf and no kicks seen",
            facts={cramp.leg_kicks_seen_in_sleep: False, cramp.episode_type: "painful_hard_muscle"},
            expect=NO,
        ),
        Example(
            who="a man who sleeps alone and does not know",
            facts={cramp.episode_type: "painful_hard_muscle"},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
