"""Periodic limb movements in sleep."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

periodic_limb_movements = Mimic(
    title=say(id="Gerakan tungkai berkala saat tidur", en="Periodic limb movements in sleep"),
    says=say(id="", en="Index above 15 an hour in adults, 5 in children, with daytime effect"),
    differs=say(
        id="",
        en="Painless repetitive slow kicks seen by a bed partner; the person does not feel a hard muscle. Diagnosis needs a sleep study.",
    ),
    do=say(id="", en=""),
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
    cites=(
        "plmd_aasm",
        "fpnotebook",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="leg_kicks_seen_in_sleep", facts={cramp.leg_kicks_seen_in_sleep: True}, expect=YES
        ),
        Example(
            who="episode_type: Jerks or kicks, little or no pain",
            facts={cramp.episode_type: "jerk_or_kick"},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={cramp.leg_kicks_seen_in_sleep: False, cramp.episode_type: "painful_hard_muscle"},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
