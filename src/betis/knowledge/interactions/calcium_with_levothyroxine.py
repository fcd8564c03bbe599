"""Calcium with levothyroxine."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

calcium_with_levothyroxine = Interaction(
    title=say(id="Kalsium dengan levotiroksin", en="Calcium with levothyroxine"),
    says=say(
        id="Kalsium mengikat levotiroksin di usus, sehingga obat tiroid kurang bekerja.",
        en="Calcium binds levothyroxine in the gut, so the thyroid medicine works less.",
    ),
    do=say(id="Beri jarak empat jam.", en="Keep them four hours apart."),
    severity=Severity.MODERATE,
    a=("calcium",),
    b=("levothyroxine",),
    cites=("emc_calcium_d", "mims_calcium"),
    dated=date(2026, 11, 25),
)
