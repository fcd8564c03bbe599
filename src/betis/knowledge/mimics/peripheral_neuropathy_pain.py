"""Nerve damage in the feet."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

peripheral_neuropathy_pain = Mimic(
    title=say(id="Kerusakan saraf di kaki", en="Nerve damage in the feet"),
    says=say(id="", en="Weak dorsiflexion or wasting speeds referral"),
    differs=say(
        id="",
        en="Burning, tingling, electric or numb feet, constant or worse at night; no sudden hard muscle. Can coexist with cramps.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=nerve_muscle.burning_feet_night, cites="expert_practice", grade=Grade.STRONG),
        Weight(
            when=nerve_muscle.tingling_or_numb_legs, cites="expert_practice", grade=Grade.STRONG
        ),
        Weight(when=body.known_diabetes, cites="expert_practice", grade=Grade.STRONG),
    ),
    against=(Weight(when=cramp.muscle_hard_knot, cites="expert_practice", grade=Grade.MODERATE),),
    checks=(
        "monofilament",
        "hba1c",
        "b12",
        "tsh",
        "nerve_conduction",
    ),
    see=(
        "gp",
        "neurologist",
    ),
    icd10="G62.9",
    cites=(
        "monofil_wang",
        "hawke2013",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="burning_feet_night", facts={nerve_muscle.burning_feet_night: True}, expect=YES
        ),
        Example(
            who="tingling_or_numb_legs",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(who="known_diabetes", facts={body.known_diabetes: True}, expect=YES),
        Example(
            who="none of it",
            facts={
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.tingling_or_numb_legs: False,
                body.known_diabetes: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
