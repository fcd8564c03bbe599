"""Antacids and tetracyclines."""

from betis.guideline.source import Source

stockley_tetracycline_antacid = Source(
    title="Antacids and tetracyclines",
    published="medpill.info",
    year=2022,
    supports="Antacids lower the absorption of tetracyclines; hours to keep apart",
    seen=True,
    authors="medpill.info",
    url="https://medpill.info/antacids-and-tetracyclines-10261.htm",
    study="textbook",
)
