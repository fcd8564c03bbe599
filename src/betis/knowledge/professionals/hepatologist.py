"""Hepatologist / gastroenterologist."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

hepatologist = Professional(
    title=say(
        id="Konsultan gastroenterohepatologi (Sp.PD-KGEH)", en="Hepatologist / gastroenterologist"
    ),
    says=say(id="", en=""),
    reach=say(id="", en=""),
    cites=(),
    dated=date(2026, 11, 22),
    settles=(),
)
