"""FDA warning on PPIs and magnesium: companion list of diuretics that lower magnesium."""

from betis.guideline.source import Source

medscape_ppi = Source(
    title="FDA warning on PPIs and magnesium: companion list of diuretics that lower magnesium",
    published="Medscape Medical News",
    year=2011,
    supports="Companion list of diuretics (loop and thiazide) that lower magnesium together with an acid blocker",
    seen=True,
    authors="Medscape",
    url="https://www.medscape.com/viewarticle/738230",
    study="news",
)
