"""Cramps on most nights or spoiling sleep."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

frequent_bothersome = RedFlag(
    title=say(
        id="Kram hampir setiap malam atau merusak tidur",
        en="Cramps on most nights or spoiling sleep",
    ),
    says=say(id="", en="Cramps on more than 3 nights a week, or sleep and days affected"),
    urgency=Urgency.ROUTINE,
    do=say(
        id="Temui dokter atau apoteker dalam beberapa minggu untuk menilai penyebab dan obat.",
        en="See a doctor or pharmacist in the next weeks to review causes and medicines.",
    ),
    when=cramp.nights_per_week.more_than(3) | cramp.daytime_distress,
    suspects=("idiopathic_age_related",),
    cites=(
        "nidirect_cramps",
        "naylor1994",
        "allen2012",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="nights_per_week more than 3.0 nights a week",
            facts={cramp.nights_per_week: 3.1},
            expect=YES,
        ),
        Example(who="daytime_distress", facts={cramp.daytime_distress: True}, expect=YES),
        Example(
            who="none of it",
            facts={cramp.nights_per_week: 3.0, cramp.daytime_distress: False},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
