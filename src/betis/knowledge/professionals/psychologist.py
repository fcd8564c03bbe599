"""Psychologist / psychiatrist."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

psychologist = Professional(
    title=say(id="Psikolog / psikiater", en="Psychologist / psychiatrist"),
    says=say(id="", en=""),
    reach=say(id="", en=""),
    cites=(),
    dated=date(2026, 11, 22),
    settles=(),
)
