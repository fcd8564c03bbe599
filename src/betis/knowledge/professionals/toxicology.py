"""Poison information centre."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

toxicology = Professional(
    title=say(id="Sentra informasi keracunan", en="Poison information centre"),
    says=say(id="", en=""),
    reach=say(id="", en=""),
    cites=(),
    dated=date(2026, 11, 22),
    settles=(),
)
