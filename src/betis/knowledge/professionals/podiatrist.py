"""Podiatrist / foot care."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

podiatrist = Professional(
    title=say(id="Ahli perawatan kaki", en="Podiatrist / foot care"),
    says=say(id="", en=""),
    reach=say(id="", en=""),
    cites=(),
    dated=date(2026, 11, 22),
    settles=(),
)
