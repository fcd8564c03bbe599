"""Magnesium or antacid with digoxin."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

magnesium_with_digoxin = Interaction(
    title=say(id="Magnesium atau antasida dengan digoksin", en="Magnesium or antacid with digoxin"),
    says=say(
        id="Digoksin terikat di usus sehingga kurang terserap.",
        en="Digoxin is bound in the gut, so less of it is absorbed.",
    ),
    do=say(
        id="Beri jarak 2 sampai 3 jam, dan samakan kebiasaannya setiap hari.",
        en="Separate them by 2 to 3 hours, and keep the habit the same every day.",
    ),
    severity=Severity.MODERATE,
    a=("magnesium", "antacid"),
    b=("digoxin",),
    cites=("emc_mg_antacid",),
    dated=date(2026, 11, 25),
)
