"""Sciatica."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

sciatica = Mimic(
    title=say(id="Linu panggul (skiatika)", en="Sciatica"),
    says=say(id="", en="Check for saddle numbness and bladder change every time"),
    differs=say(
        id="",
        en="Shooting or burning pain from back or buttock down one leg, often with tingling, worse on coughing; pain is not a hard muscle.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=nerve_muscle.back_pain_radiating, cites="ces_pulse", grade=Grade.STRONG),
        Weight(
            when=nerve_muscle.tingling_or_numb_legs, cites="expert_practice", grade=Grade.MODERATE
        ),
    ),
    against=(Weight(when=cramp.muscle_hard_knot, cites="expert_practice", grade=Grade.MODERATE),),
    checks=("lumbar_mri",),
    see=(
        "gp",
        "physiotherapist",
    ),
    icd10="M54.3",
    cites=("ces_pulse",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="back_pain_radiating", facts={nerve_muscle.back_pain_radiating: True}, expect=YES
        ),
        Example(
            who="tingling_or_numb_legs",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                nerve_muscle.back_pain_radiating: False,
                nerve_muscle.tingling_or_numb_legs: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
