"""Paediatrician."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

paediatrician = Professional(
    title=say(id="Dokter anak (Sp.A)", en="Paediatrician"),
    says=say(id="", en=""),
    reach=say(id="", en=""),
    cites=(),
    dated=date(2026, 11, 22),
    settles=(),
)
