"""Leafy greens in changing amounts with warfarin."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

leafy_greens_with_warfarin = Interaction(
    title=say(
        id="Sayur daun hijau yang berubah-ubah jumlahnya dengan warfarin",
        en="Leafy greens in changing amounts with warfarin",
    ),
    says=say(
        id="Bayam, kelor, dan daun singkong mengandung vitamin K. Jumlah yang berubah-ubah membuat tes pembekuan naik turun.",
        en="Spinach, moringa and cassava leaf contain vitamin K. Changing amounts make the clotting test unsteady.",
    ),
    do=say(
        id="Jaga jumlahnya tetap. Sayur tidak perlu dihindari.",
        en="Keep the amount steady. There is no need to avoid greens.",
    ),
    severity=Severity.MODERATE,
    a=("leafy_greens",),
    b=("warfarin",),
    cites=("rx_recalled",),
    dated=date(2026, 11, 25),
)
