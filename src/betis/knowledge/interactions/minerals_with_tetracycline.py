"""Minerals with a tetracycline antibiotic."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

minerals_with_tetracycline = Interaction(
    title=say(
        id="Mineral dengan antibiotik tetrasiklin", en="Minerals with a tetracycline antibiotic"
    ),
    says=say(
        id="Magnesium, kalsium, aluminium, dan zat besi mengikat doksisiklin dan sejenisnya. Antibiotiknya bisa gagal.",
        en="Magnesium, calcium, aluminium and iron bind doxycycline and its kin. The antibiotic may fail.",
    ),
    do=say(
        id="Beri jarak sedikitnya 2 sampai 3 jam; lebih lama lebih baik.",
        en="Separate them by at least 2 to 3 hours; longer is better.",
    ),
    severity=Severity.MAJOR,
    a=("magnesium", "calcium", "antacid", "iron_tablet"),
    b=("tetracycline_antibiotic",),
    cites=("stockley_tetracycline_antacid", "mims_calcium"),
    dated=date(2026, 11, 25),
)
