"""General practitioner / Puskesmas."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

gp = Professional(
    title=say(id="Dokter umum / Puskesmas", en="General practitioner / Puskesmas"),
    says=say(id="", en=""),
    reach=say(id="", en=""),
    cites=(),
    dated=date(2026, 11, 22),
    settles=(),
)
