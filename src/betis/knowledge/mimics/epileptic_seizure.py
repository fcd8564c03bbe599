"""Epileptic seizure."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

epileptic_seizure = Mimic(
    title=say(id="Kejang epilepsi", en="Epileptic seizure"),
    says=say(
        id="",
        en="First-ever event, status, injury, pregnancy or no recovery: emergency. Urinary incontinence should not be used to tell seizure from faint.",
    ),
    differs=say(
        id="",
        en="Loss of awareness or rhythmic jerking of face, arm or leg, side-bitten tongue, confusion afterwards. A cramp keeps awareness, is painful and lets go with stretching. The source text lists epilepsy as a cause: it is a different thing, not a cramp cause.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.EMERGENCY_NOW,
    supports=(
        Weight(when=nerve_muscle.loss_of_consciousness, cites="ng127_blackout", grade=Grade.STRONG),
        Weight(when=nerve_muscle.whole_body_jerking, cites="ng127_blackout", grade=Grade.STRONG),
        Weight(
            when=nerve_muscle.tongue_bitten_at_side,
            cites="brigo_pnes",
            grade=Grade.STRONG,
            ratio=21.4,
            low=1.3,
            high=345,
            measure="likelihood ratio",
        ),
        Weight(
            when=nerve_muscle.tongue_bitten_at_side,
            cites="brigo_syncope",
            grade=Grade.STRONG,
            ratio=8.17,
            low=2.97,
            high=22.46,
            measure="likelihood ratio",
            note="any tongue bite versus syncope",
        ),
        Weight(when=nerve_muscle.confused_afterwards, cites="ng127_blackout", grade=Grade.STRONG),
        Weight(when=nerve_muscle.known_epilepsy, cites="expert_practice", grade=Grade.STRONG),
    ),
    against=(
        Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=cramp.muscle_hard_knot, cites="expert_practice", grade=Grade.STRONG),
    ),
    checks=(
        "glucose",
        "calcium",
        "magnesium",
        "sodium",
        "ecg",
        "eeg",
    ),
    see=(
        "ed",
        "neurologist",
    ),
    icd10="G40.9",
    snomed="84757009",
    cites=(
        "ng127_blackout",
        "brigo_pnes",
        "brigo_syncope",
        "brigo_incont",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="loss_of_consciousness",
            facts={nerve_muscle.loss_of_consciousness: True},
            expect=YES,
        ),
        Example(
            who="whole_body_jerking", facts={nerve_muscle.whole_body_jerking: True}, expect=YES
        ),
        Example(
            who="tongue_bitten_at_side",
            facts={
                nerve_muscle.loss_of_consciousness: True,
                nerve_muscle.tongue_bitten_at_side: True,
            },
            expect=YES,
        ),
        Example(
            who="confused_afterwards",
            facts={
                nerve_muscle.loss_of_consciousness: True,
                nerve_muscle.confused_afterwards: True,
            },
            expect=YES,
        ),
        Example(who="known_epilepsy", facts={nerve_muscle.known_epilepsy: True}, expect=YES),
        Example(
            who="none of it",
            facts={
                nerve_muscle.loss_of_consciousness: False,
                nerve_muscle.whole_body_jerking: False,
                nerve_muscle.tongue_bitten_at_side: False,
                nerve_muscle.confused_afterwards: False,
                nerve_muscle.known_epilepsy: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
