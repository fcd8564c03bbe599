"""Drug-induced muscle cramps."""

from betis.guideline.source import Source

medalg_cramps = Source(
    title="Drug-induced muscle cramps",
    published="medicalalgorithms.com",
    year=None,
    supports="List of medicines reported with muscle cramps",
    seen=True,
    authors="Medical Algorithms",
    url="https://www.medicalalgorithms.com/drug-induced-muscle-cramps",
    study="webpage",
)
