"""Cramps started after a new medicine."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

new_medicine = RedFlag(
    title=say(id="Kram mulai setelah obat baru", en="Cramps started after a new medicine"),
    says=say(id="", en="Cramps began or worsened after a new or raised medicine"),
    urgency=Urgency.ROUTINE,
    do=say(
        id="Tanyakan apoteker atau dokter; jangan menghentikan sendiri.",
        en="Ask the pharmacist or prescriber; do not stop by yourself.",
    ),
    when=medicines_taken.medicine_before_cramps,
    suspects=(
        "thiazide_diuretic",
        "laba_inhaler",
        "statin",
    ),
    cites=("garrison2012",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="medicine_before_cramps",
            facts={medicines_taken.medicine_before_cramps: True},
            expect=YES,
        ),
        Example(who="none of it", facts={medicines_taken.medicine_before_cramps: False}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
