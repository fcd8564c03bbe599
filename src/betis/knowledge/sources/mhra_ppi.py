"""Proton pump inhibitors and hypomagnesaemia (MHRA advice summarised)."""

from betis.guideline.source import Source

mhra_ppi = Source(
    title="Proton pump inhibitors and hypomagnesaemia (MHRA advice summarised)",
    published="gpnotebook.com",
    year=2012,
    supports="Some cases after 3 months, most after 1 year of PPI; consider magnesium before and during prolonged use, especially with digoxin or diuretics; tetany, convulsions, arrhythmia possible",
    seen=True,
    authors="GPnotebook / MHRA 2012",
    url="https://gpnotebook.com/pages/neurology/proton-pump-inhibitors-ppis-and-hypomagnesaemia",
    study="regulatory advice",
    quality="secondary",
)
