"""High-dose asthma inhaler with theophylline, steroid tablets or a diuretic."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

beta_agonist_with_potassium_losing = Interaction(
    title=say(
        id="Obat hirup asma dosis tinggi dengan teofilin, tablet steroid, atau diuretik",
        en="High-dose asthma inhaler with theophylline, steroid tablets or a diuretic",
    ),
    says=say(
        id="Masing-masing menurunkan kalium. Bersama, kalium bisa rendah dengan berdebar dan kram.",
        en="Each lowers potassium. Together it can fall, with palpitations and cramps.",
    ),
    do=say(
        id="Minta pemeriksaan kalium saat asma sedang berat.",
        en="Ask for a potassium check in weeks of bad asthma.",
    ),
    severity=Severity.MODERATE,
    a=("beta2_agonist",),
    b=("theophylline", "aminophylline", "steroid", "thiazide_diuretic", "loop_diuretic"),
    cites=("rx_recalled",),
    dated=date(2026, 11, 25),
)
