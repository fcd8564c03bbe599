"""Neurologist."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

neurologist = Professional(
    title=say(id="Dokter spesialis neurologi (Sp.N)", en="Neurologist"),
    says=say(id="", en=""),
    reach=say(id="", en=""),
    cites=(),
    dated=date(2026, 11, 22),
    settles=(),
)
