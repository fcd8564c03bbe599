"""Simvastatin: updated advice on drug interactions."""

from betis.guideline.source import Source

mhra_simva2012 = Source(
    title="Simvastatin: updated advice on drug interactions",
    published="Drug Safety Update Aug 2012",
    year=2012,
    supports="Medicines and grapefruit that raise simvastatin levels, amlodipine and diltiazem among them",
    seen=True,
    authors="MHRA",
    url="http://www.mhra.gov.uk/Safetyinformation/DrugSafetyUpdate/CON180637",
    study="regulator",
)
