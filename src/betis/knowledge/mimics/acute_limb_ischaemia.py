"""Sudden loss of blood supply to the leg."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

acute_limb_ischaemia = Mimic(
    title=say(
        id="Aliran darah tungkai tiba-tiba terputus", en="Sudden loss of blood supply to the leg"
    ),
    says=say(id="", en="Hours decide the limb; do not massage, do not wait for tests"),
    differs=say(
        id="",
        en="Sudden, continuous, with a cold pale foot, loss of pulse, numbness or weakness. Calf pain with a normal warm foot is not typical of it.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.EMERGENCY_NOW,
    supports=(
        Weight(when=circulation.leg_suddenly_cold_pale, cites="ali_devon", grade=Grade.STRONG),
        Weight(
            when=circulation.leg_suddenly_numb_or_paralysed, cites="ali_devon", grade=Grade.STRONG
        ),
        Weight(when=circulation.foot_pulse_absent, cites="ali_devon", grade=Grade.STRONG),
        Weight(when=body.atrial_fibrillation, cites="ali_devon", grade=Grade.STRONG),
        Weight(when=body.known_pad, cites="ali_devon", grade=Grade.MODERATE),
    ),
    against=(
        Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=~circulation.leg_suddenly_cold_pale, cites="ali_devon", grade=Grade.MODERATE),
    ),
    see=(
        "ed",
        "vascular_surgeon",
    ),
    icd10="I74.3",
    cites=(
        "ali_highland",
        "ali_devon",
        "abpi_bmj",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="leg_suddenly_cold_pale",
            facts={circulation.leg_suddenly_cold_pale: True},
            expect=YES,
        ),
        Example(
            who="leg_suddenly_numb_or_paralysed",
            facts={circulation.leg_suddenly_numb_or_paralysed: True},
            expect=YES,
        ),
        Example(who="foot_pulse_absent", facts={circulation.foot_pulse_absent: True}, expect=YES),
        Example(who="atrial_fibrillation", facts={body.atrial_fibrillation: True}, expect=YES),
        Example(who="known_pad", facts={body.known_pad: True}, expect=YES),
        Example(
            who="none of it",
            facts={
                circulation.leg_suddenly_cold_pale: False,
                circulation.leg_suddenly_numb_or_paralysed: False,
                circulation.foot_pulse_absent: False,
                body.atrial_fibrillation: False,
                body.known_pad: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
