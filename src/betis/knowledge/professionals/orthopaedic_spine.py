"""Orthopaedic or spine surgeon."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

orthopaedic_spine = Professional(
    title=say(id="Dokter ortopedi / tulang belakang (Sp.OT)", en="Orthopaedic or spine surgeon"),
    says=say(id="", en=""),
    reach=say(id="", en=""),
    cites=(),
    dated=date(2026, 11, 22),
    settles=(),
)
