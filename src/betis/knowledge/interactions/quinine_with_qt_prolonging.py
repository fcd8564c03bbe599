"""Quinine with long QT or medicines that prolong it."""

from datetime import date

from betis.guideline.items import Example, Interaction, Severity
from betis.knowledge.facts.conditions import conditions
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

quinine_with_qt_prolonging = Interaction(
    title=say(
        id="Kina dengan obat atau kelainan yang memperpanjang QT",
        en="Quinine with long QT or medicines that prolong it",
    ),
    says=say(
        id="Irama jantung bisa menjadi berbahaya. Makin besar dosis kina, makin panjang QT pada rekam jantung.",
        en="The heart rhythm can become dangerous. The more quinine, the longer the QT on the heart tracing.",
    ),
    do=say(id="Jangan digabung.", en="Do not combine them."),
    severity=Severity.CONTRAINDICATED,
    a=("quinine",),
    b=("qt_prolonging",),
    person=conditions.long_qt,
    cites=("qualaquin_label",),
    dated=date(2026, 11, 25),
    examples=(
        Example(who="a man of 58 with long QT", facts={conditions.long_qt: True}, expect=YES),
        Example(who="a woman of 52 with none of it", facts={conditions.long_qt: False}, expect=NO),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
)
