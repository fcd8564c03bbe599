"""Calcium with iron or zinc."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

calcium_with_iron_or_zinc = Interaction(
    title=say(id="Kalsium dengan zat besi atau zinc", en="Calcium with iron or zinc"),
    says=say(
        id="Kalsium bersaing di usus, sehingga zat besi atau zinc kurang terserap.",
        en="Calcium competes in the gut, so less iron or zinc is absorbed.",
    ),
    do=say(id="Beri jarak sedikitnya 2 jam.", en="Separate them by at least 2 hours."),
    severity=Severity.MINOR,
    a=("calcium",),
    b=("iron_tablet", "zinc"),
    cites=("emc_calcium_d", "mims_calcium"),
    dated=date(2026, 11, 25),
)
