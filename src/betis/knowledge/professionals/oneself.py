"""Self-care at home."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

oneself = Professional(
    title=say(id="Perawatan sendiri di rumah", en="Self-care at home"),
    says=say(id="", en=""),
    reach=say(id="", en=""),
    cites=(),
    dated=date(2026, 11, 22),
    settles=(),
)
