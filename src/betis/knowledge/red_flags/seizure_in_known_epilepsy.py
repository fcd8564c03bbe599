"""Blackout or fit in someone with epilepsy."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# Emergency if over 5 minutes, injured, in water, pregnant or not waking
seizure_in_known_epilepsy = RedFlag(
    title=say(id="Kejang pada penderita epilepsi", en="Blackout or fit in someone with epilepsy"),
    says=say(id="", en="Blackout or fit in a person with known epilepsy, now recovered"),
    urgency=Urgency.SAME_DAY,
    do=say(
        id="Hubungi tim epilepsi atau dokter hari ini.",
        en="Contact your epilepsy team or a doctor today.",
    ),
    when=(nerve_muscle.loss_of_consciousness | nerve_muscle.whole_body_jerking)
    & nerve_muscle.known_epilepsy,
    suspects=("epileptic_seizure",),
    cites=("ng127_blackout",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="(loss_of_consciousness or whole_body_jerking) and known_epilepsy",
            facts={nerve_muscle.loss_of_consciousness: True, nerve_muscle.known_epilepsy: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                nerve_muscle.loss_of_consciousness: False,
                nerve_muscle.whole_body_jerking: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
