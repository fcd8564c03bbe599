"""A stomach acid blocker (PPI) for months with a diuretic."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

ppi_with_diuretic = Interaction(
    title=say(
        id="Pereda asam lambung (PPI) berbulan-bulan dengan diuretik",
        en="A stomach acid blocker (PPI) for months with a diuretic",
    ),
    says=say(
        id="Keduanya menurunkan magnesium, biasanya setelah 3 sampai 12 bulan. Magnesium rendah memberi kram, kaku tangan, dan irama jantung kacau.",
        en="Both lower magnesium, usually after 3 to 12 months. Low magnesium brings cramps, stiff hands and a disturbed heart rhythm.",
    ),
    do=say(
        id="Minta tes magnesium. Pada sekitar seperempat kasus, suplemen tidak cukup dan dokter mengganti PPI-nya.",
        en="Ask for a magnesium test. In about a quarter of reported cases supplements were not enough and the doctor ended the PPI.",
    ),
    severity=Severity.MODERATE,
    a=("ppi",),
    b=("loop_diuretic", "thiazide_diuretic"),
    cites=("fda_ppi2011", "medscape_ppi"),
    dated=date(2026, 11, 25),
)
