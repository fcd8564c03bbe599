"""Nephrologist / dialysis team."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

nephrologist = Professional(
    title=say(
        id="Konsultan ginjal / tim hemodialisis (Sp.PD-KGH)", en="Nephrologist / dialysis team"
    ),
    says=say(id="", en=""),
    reach=say(id="", en=""),
    cites=(),
    dated=date(2026, 11, 22),
    settles=(),
)
