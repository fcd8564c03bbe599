"""Theophylline or aminophylline with ciprofloxacin, erythromycin or much caffeine."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

theophylline_with_antibiotic_or_caffeine = Interaction(
    title=say(
        id="Teofilin atau aminofilin dengan siprofloksasin, eritromisin, atau banyak kafein",
        en="Theophylline or aminophylline with ciprofloxacin, erythromycin or much caffeine",
    ),
    says=say(
        id="Kadar atau rangsangan teofilin naik: mual, kejang, irama jantung kacau.",
        en="The level or the stimulation of theophylline rises: nausea, fits, disturbed heart rhythm.",
    ),
    do=say(
        id="Beri tahu dokter tentang teofilin. Hindari minuman energi.",
        en="Tell the prescriber about theophylline. Avoid energy drinks.",
    ),
    severity=Severity.MAJOR,
    a=("theophylline", "aminophylline"),
    b=("ciprofloxacin", "erythromycin", "caffeine", "coffee", "energy_drink"),
    cites=("rx_recalled",),
    dated=date(2026, 11, 25),
)
