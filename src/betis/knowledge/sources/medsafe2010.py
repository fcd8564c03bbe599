"""Quinine is not indicated for nocturnal leg cramps."""

from betis.guideline.source import Source

medsafe2010 = Source(
    title="Quinine is not indicated for nocturnal leg cramps",
    published="Prescriber Update 31(4):34, New Zealand",
    year=2010,
    supports="Quinine is not indicated for leg cramps in New Zealand",
    seen=True,
    authors="Medsafe",
    url="http://www.medsafe.govt.nz/profs/PUArticles/quinineNotIndicated.htm",
    study="regulator",
)
