"""Simvastatin with gemfibrozil, ciclosporin or danazol."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

simvastatin_with_gemfibrozil_ciclosporin_danazol = Interaction(
    title=say(
        id="Simvastatin dengan gemfibrozil, siklosporin, atau danazol",
        en="Simvastatin with gemfibrozil, ciclosporin or danazol",
    ),
    says=say(
        id="Kadar statin naik dan otot terkena dua kali. Otot bisa hancur.",
        en="The statin level rises and muscle is hit twice. It can break down.",
    ),
    do=say(
        id="Keduanya tidak boleh bersama. Hubungi dokter atau apoteker segera untuk menggantinya.",
        en="They must not go together. Contact a doctor or pharmacist soon to change one.",
    ),
    severity=Severity.CONTRAINDICATED,
    a=("simvastatin",),
    b=("gemfibrozil", "ciclosporin", "danazol"),
    cites=("mhra_simva2012", "fda_simva2011"),
    dated=date(2026, 11, 25),
)
