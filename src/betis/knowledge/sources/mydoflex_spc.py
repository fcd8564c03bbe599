"""Mydoflex (tolperisone) film-coated tablets: contraindications and warnings."""

from betis.guideline.source import Source

mydoflex_spc = Source(
    title="Mydoflex (tolperisone) film-coated tablets: contraindications and warnings",
    published="Product information, Cyprus Ministry of Health",
    year=2020,
    supports="Tolperisone must not be used in myasthenia gravis or after allergy to tolperisone, eperisone or lidocaine",
    seen=True,
    authors="M. K. Stavrinos Ltd",
    url="https://www.rxreasoner.com/monographs/mydoflex/precautions",
    study="label",
)
