"""Emergency department."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

ed = Professional(
    title=say(id="Instalasi gawat darurat (IGD)", en="Emergency department"),
    says=say(id="", en=""),
    reach=say(id="", en=""),
    cites=(),
    dated=date(2026, 11, 22),
    settles=(),
)
