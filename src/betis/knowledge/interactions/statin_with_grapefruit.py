"""Simvastatin or atorvastatin with much grapefruit juice."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

statin_with_grapefruit = Interaction(
    title=say(
        id="Simvastatin atau atorvastatin dengan banyak jus grapefruit",
        en="Simvastatin or atorvastatin with much grapefruit juice",
    ),
    says=say(
        id="Grapefruit menghambat penguraian statin di usus, sehingga otot bisa rusak.",
        en="Grapefruit blocks the breakdown of the statin in the gut, so muscle can be damaged.",
    ),
    do=say(
        id="Hindari grapefruit bersama simvastatin. Jeruk biasa boleh.",
        en="Avoid grapefruit with simvastatin. Ordinary orange is fine.",
    ),
    severity=Severity.MODERATE,
    a=("simvastatin", "atorvastatin"),
    b=("grapefruit",),
    cites=("mhra_simva2012",),
    dated=date(2026, 11, 25),
)
