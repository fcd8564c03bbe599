"""Midwife."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

midwife = Professional(
    title=say(id="Bidan", en="Midwife"),
    says=say(id="", en=""),
    reach=say(id="", en=""),
    cites=(),
    dated=date(2026, 11, 22),
    settles=(),
)
