"""The Beers criteria: selected drugs to avoid in older adults (2015 table)."""

from betis.guideline.source import Source

beers_ccjm = Source(
    title="The Beers criteria: selected drugs to avoid in older adults (2015 table)",
    published="CCJM",
    year=2015,
    supports="Sedating antihistamines, muscle relaxants and sleeping pills are best avoided by older adults",
    seen=True,
    authors="Cleveland Clinic Journal of Medicine",
    url="https://www.ccjm.org/highwire/markup/1381/expansion",
    study="guideline",
)
