"""Antacids and levothyroxine."""

from betis.guideline.source import Source

stockley_levothyroxine_antacid = Source(
    title="Antacids and levothyroxine",
    published="medpill.info",
    year=2022,
    supports="Antacids lower the effect of levothyroxine; hours to keep apart",
    seen=True,
    authors="medpill.info",
    url="https://medpill.info/antacids-and-levothyroxine-10242.htm",
    study="textbook",
)
