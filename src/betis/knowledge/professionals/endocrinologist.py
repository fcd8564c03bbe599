"""Endocrinologist."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

endocrinologist = Professional(
    title=say(id="Konsultan endokrin (Sp.PD-KEMD)", en="Endocrinologist"),
    says=say(id="", en=""),
    reach=say(id="", en=""),
    cites=(),
    dated=date(2026, 11, 22),
    settles=(),
)
