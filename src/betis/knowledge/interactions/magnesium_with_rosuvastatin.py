"""Magnesium or antacid with rosuvastatin."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

magnesium_with_rosuvastatin = Interaction(
    title=say(
        id="Magnesium atau antasida dengan rosuvastatin",
        en="Magnesium or antacid with rosuvastatin",
    ),
    says=say(
        id="Rosuvastatin terikat di usus sehingga kurang terserap.",
        en="Rosuvastatin is bound in the gut, so less of it is absorbed.",
    ),
    do=say(id="Beri jarak 2 jam.", en="Separate them by 2 hours."),
    severity=Severity.MINOR,
    a=("magnesium", "antacid"),
    b=("rosuvastatin",),
    cites=("emc_mg_antacid",),
    dated=date(2026, 11, 25),
)
