"""Rehabilitation physician."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

rehab_physician = Professional(
    title=say(
        id="Dokter kedokteran fisik dan rehabilitasi (Sp.KFR)", en="Rehabilitation physician"
    ),
    says=say(id="", en=""),
    reach=say(id="", en=""),
    cites=(),
    dated=date(2026, 11, 22),
    settles=(),
)
