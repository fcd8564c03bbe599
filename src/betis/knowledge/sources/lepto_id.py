"""Leptospirosis in Indonesia: diagnostic challenges."""

from betis.guideline.source import Source

lepto_id = Source(
    title="Leptospirosis in Indonesia: diagnostic challenges",
    published="BMC Infect Dis 20:179",
    year=2020,
    supports="3.1% confirmed among hospitalised fevers; 56.9% clinically misdiagnosed, most often as dengue",
    seen=True,
    authors="Gasem MH, et al",
    doi="10.1186/s12879-020-4903-5",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC7045408",
    study="multicentre observational",
    quality="primary",
    people=1464,
)
