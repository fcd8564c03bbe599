"""Magnesium or antacid with levothyroxine."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

magnesium_with_levothyroxine = Interaction(
    title=say(
        id="Magnesium atau antasida dengan levotiroksin",
        en="Magnesium or antacid with levothyroxine",
    ),
    says=say(
        id="Magnesium mengikat levotiroksin di usus, sehingga obat tiroid kurang bekerja.",
        en="Magnesium binds levothyroxine in the gut, so the thyroid medicine works less.",
    ),
    do=say(
        id="Beri jarak empat jam. Levotiroksin lebih dulu, saat perut kosong.",
        en="Keep them four hours apart. Levothyroxine first, on an empty stomach.",
    ),
    severity=Severity.MODERATE,
    a=("magnesium", "antacid"),
    b=("levothyroxine",),
    cites=("stockley_levothyroxine_antacid", "emc_mg_antacid"),
    dated=date(2026, 11, 25),
)
