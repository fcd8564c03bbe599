"""Vascular surgeon."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

vascular_surgeon = Professional(
    title=say(id="Dokter bedah vaskular", en="Vascular surgeon"),
    says=say(id="", en=""),
    reach=say(id="", en=""),
    cites=(),
    dated=date(2026, 11, 22),
    settles=(),
)
