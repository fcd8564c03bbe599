"""Sleep specialist."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

sleep_specialist = Professional(
    title=say(id="Ahli gangguan tidur", en="Sleep specialist"),
    says=say(id="", en=""),
    reach=say(id="", en=""),
    cites=(),
    dated=date(2026, 11, 22),
    settles=(),
)
