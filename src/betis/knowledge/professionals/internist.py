"""Internal medicine physician."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

internist = Professional(
    title=say(id="Dokter spesialis penyakit dalam (Sp.PD)", en="Internal medicine physician"),
    says=say(id="", en=""),
    reach=say(id="", en=""),
    cites=(),
    dated=date(2026, 11, 22),
    settles=(),
)
