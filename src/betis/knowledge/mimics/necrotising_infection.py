"""Necrotising soft-tissue infection."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

necrotising_infection = Mimic(
    title=say(id="Infeksi jaringan lunak yang merusak", en="Necrotising soft-tissue infection"),
    says=say(id="", en="20-40% die even with surgery; minutes matter"),
    differs=say(
        id="",
        en="Severe pain out of proportion, fever, spreading discolouration or blisters, inability to use the limb, and a very ill person.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.EMERGENCY_NOW,
    supports=(
        Weight(
            when=injury_infection.pain_out_of_proportion, cites="necfasc_pulse", grade=Grade.STRONG
        ),
        Weight(when=circulation.redness_spreading_fast, cites="necfasc_pulse", grade=Grade.STRONG),
        Weight(when=body.fever, cites="necfasc_pulse", grade=Grade.STRONG),
        Weight(when=body.confused_or_very_drowsy, cites="expert_practice", grade=Grade.STRONG),
    ),
    see=("ed",),
    icd10="M72.6",
    cites=("necfasc_pulse",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="pain_out_of_proportion",
            facts={injury_infection.pain_out_of_proportion: True},
            expect=YES,
        ),
        Example(
            who="redness_spreading_fast",
            facts={circulation.leg_red_warm: True, circulation.redness_spreading_fast: True},
            expect=YES,
        ),
        Example(who="fever", facts={body.fever: True}, expect=YES),
        Example(
            who="confused_or_very_drowsy", facts={body.confused_or_very_drowsy: True}, expect=YES
        ),
        Example(
            who="none of it",
            facts={
                injury_infection.pain_out_of_proportion: False,
                circulation.redness_spreading_fast: False,
                body.fever: False,
                body.confused_or_very_drowsy: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
