"""Leg suddenly cold, pale or blue."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

sudden_cold_pale_leg = RedFlag(
    title=say(id="Tungkai mendadak dingin, pucat, atau biru", en="Leg suddenly cold, pale or blue"),
    says=say(
        id="",
        en="The leg or foot suddenly became cold, pale or blue; or no foot pulse was found together with sudden numbness or loss of movement",
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id="Hubungi nomor darurat sekarang (di Indonesia 119). Biarkan tungkai datar, jangan dipijat, jangan dikompres panas.",
        en="Call the emergency number now (in Indonesia 119). Keep the leg level, do not massage, do not apply heat.",
    ),
    when=circulation.leg_suddenly_cold_pale
    | (circulation.foot_pulse_absent & circulation.leg_suddenly_numb_or_paralysed),
    suspects=("acute_limb_ischaemia",),
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
            who="foot_pulse_absent and leg_suddenly_numb_or_paralysed",
            facts={
                circulation.foot_pulse_absent: True,
                circulation.leg_suddenly_numb_or_paralysed: True,
            },
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={circulation.leg_suddenly_cold_pale: False, circulation.foot_pulse_absent: False},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
