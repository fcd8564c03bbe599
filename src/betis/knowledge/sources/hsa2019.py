"""Caution against use of quinine in nocturnal leg cramps."""

from betis.guideline.source import Source

hsa2019 = Source(
    title="Caution against use of quinine in nocturnal leg cramps",
    published="HSA Singapore",
    year=2019,
    supports="Advises against quinine for nocturnal leg cramps",
    seen=True,
    authors="Health Sciences Authority",
    url="https://www.hsa.gov.sg/announcements/dear-healthcare-professional-letter/caution-against-use-of-quinine-in-nocturnal-leg-cramps",
    study="regulator",
)
