"""Cardiologist."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

cardiologist = Professional(
    title=say(id="Dokter spesialis jantung (Sp.JP)", en="Cardiologist"),
    says=say(id="", en=""),
    reach=say(id="", en=""),
    cites=(),
    dated=date(2026, 11, 22),
    settles=(),
)
