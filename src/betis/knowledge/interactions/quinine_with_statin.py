"""Quinine with atorvastatin or simvastatin."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

quinine_with_statin = Interaction(
    title=say(
        id="Kina dengan atorvastatin atau simvastatin",
        en="Quinine with atorvastatin or simvastatin",
    ),
    says=say(
        id="Kadar statin bisa naik dan otot bisa rusak. Ini tertulis untuk atorvastatin; untuk simvastatin kami simpulkan dari cara kerja yang sama.",
        en="The statin level can rise and muscle be damaged. This is written for atorvastatin; for simvastatin it is inferred from the same breakdown.",
    ),
    do=say(id="Hindari kina bersama statin ini.", en="Avoid quinine with these statins."),
    severity=Severity.MAJOR,
    a=("quinine",),
    b=("atorvastatin", "simvastatin"),
    cites=("quinine_patient",),
    dated=date(2026, 11, 25),
)
