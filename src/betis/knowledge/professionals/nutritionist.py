"""Dietitian."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

nutritionist = Professional(
    title=say(id="Ahli gizi", en="Dietitian"),
    says=say(id="", en=""),
    reach=say(id="", en=""),
    cites=(),
    dated=date(2026, 11, 22),
    settles=(),
)
