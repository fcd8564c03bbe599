"""Antacids and quinolones."""

from betis.guideline.source import Source

stockley_quinolone_antacid = Source(
    title="Antacids and quinolones",
    published="medpill.info",
    year=2022,
    supports="Antacids lower the absorption of quinolones; hours to keep apart",
    seen=True,
    authors="medpill.info (pocket interactions text)",
    url="https://medpill.info/antacids-and-quinolones-10256.htm",
    study="textbook",
)
