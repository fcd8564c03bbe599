"""Minerals or antacid with a bone tablet (bisphosphonate)."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

minerals_with_bisphosphonate = Interaction(
    title=say(
        id="Mineral atau antasida dengan tablet tulang (bisfosfonat)",
        en="Minerals or antacid with a bone tablet (bisphosphonate)",
    ),
    says=say(
        id="Mineral mengikat obat tulang di usus, sehingga obatnya tidak terserap.",
        en="Minerals bind the bone tablet in the gut, so it is not absorbed.",
    ),
    do=say(
        id="Minum obat tulang dulu dengan air putih. Tunggu sesuai brosurnya, sedikitnya 30 sampai 60 menit; kalsium jauh lebih nanti.",
        en="Take the bone tablet first with plain water. Wait as its leaflet says, at least 30 to 60 minutes; calcium much later.",
    ),
    severity=Severity.MODERATE,
    a=("magnesium", "calcium", "antacid"),
    b=("oral_bisphosphonate",),
    cites=("emc_calcium_d", "mims_calcium", "emc_mg_antacid"),
    dated=date(2026, 11, 25),
)
