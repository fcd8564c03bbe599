"""Amlodipine with simvastatin above 20 mg."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

amlodipine_with_simvastatin = Interaction(
    title=say(
        id="Amlodipin dengan simvastatin di atas 20 mg",
        en="Amlodipine with simvastatin above 20 mg",
    ),
    says=say(
        id="Kadar statin naik dan otot bisa rusak. Pasangan ini sangat sering di Indonesia.",
        en="The statin level rises and muscle can be damaged. The pair is very common in Indonesia.",
    ),
    do=say(
        id="Lihat dosis simvastatin Anda. Bila di atas 20 mg, tanyakan dokter: 20 mg saja, atau statin lain.",
        en="Look at your simvastatin dose. Above 20 mg, ask the doctor: 20 mg only, or another statin.",
    ),
    severity=Severity.MODERATE,
    a=("amlodipine",),
    b=("simvastatin",),
    cites=("fda_simva2011", "mhra_simva2012"),
    dated=date(2026, 11, 25),
)
