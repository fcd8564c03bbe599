"""Physiotherapist."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

physiotherapist = Professional(
    title=say(id="Fisioterapis", en="Physiotherapist"),
    says=say(id="", en=""),
    reach=say(id="", en=""),
    cites=(),
    dated=date(2026, 11, 22),
    settles=(),
)
