"""Verapamil or diltiazem with simvastatin, lovastatin or atorvastatin."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

verapamil_or_diltiazem_with_statin = Interaction(
    title=say(
        id="Verapamil atau diltiazem dengan simvastatin, lovastatin, atau atorvastatin",
        en="Verapamil or diltiazem with simvastatin, lovastatin or atorvastatin",
    ),
    says=say(
        id="Kadar statin naik dan otot bisa rusak. Batas simvastatin 10 mg (Amerika) atau 20 mg (Inggris) sehari.",
        en="The statin level rises and muscle can be damaged. Simvastatin is limited to 10 mg (US) or 20 mg (UK) a day.",
    ),
    do=say(
        id="Tanyakan dokter apakah statin lain lebih cocok.",
        en="Ask the doctor whether another statin suits better.",
    ),
    severity=Severity.MAJOR,
    a=("verapamil", "diltiazem"),
    b=("simvastatin", "lovastatin", "atorvastatin"),
    cites=("fda_simva2011", "mhra_simva2012", "stockley_ccb_statin"),
    dated=date(2026, 11, 25),
)
