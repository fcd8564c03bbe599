"""Obstetrician."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

obstetrician = Professional(
    title=say(id="Dokter kandungan (Sp.OG)", en="Obstetrician"),
    says=say(id="", en=""),
    reach=say(id="", en=""),
    cites=(),
    dated=date(2026, 11, 22),
    settles=(),
)
