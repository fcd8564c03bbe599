"""Simvastatin with clarithromycin, erythromycin, itraconazole, ketoconazole or HIV protease inhibitors."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

simvastatin_with_strong_inhibitors = Interaction(
    title=say(
        id="Simvastatin dengan klaritromisin, eritromisin, itrakonazol, ketokonazol, atau obat HIV",
        en="Simvastatin with clarithromycin, erythromycin, itraconazole, ketoconazole or HIV protease inhibitors",
    ),
    says=say(
        id="Kadar statin naik berkali-kali. Otot bisa hancur dan ginjal gagal.",
        en="The statin level rises many-fold. Muscle can break down and the kidneys fail.",
    ),
    do=say(
        id="Segera hubungi dokter atau apoteker sebelum dosis berikutnya. Dokter memutuskan apakah statin dijeda selama pengobatan itu.",
        en="Contact a doctor or pharmacist before the next dose. The doctor decides whether the statin pauses during that course.",
    ),
    severity=Severity.CONTRAINDICATED,
    a=("simvastatin",),
    b=("clarithromycin", "erythromycin", "itraconazole", "ketoconazole", "hiv_protease_inhibitor"),
    cites=("mhra_simva2012",),
    dated=date(2026, 11, 25),
)
