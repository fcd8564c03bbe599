"""Myth or reality - transdermal magnesium?."""

from betis.guideline.source import Source

grober2017 = Source(
    title="Myth or reality - transdermal magnesium?",
    published="Nutrients",
    year=2017,
    supports="No scientific support for useful magnesium uptake through the skin",
    seen=True,
    authors="Gröber U, Werner T, Vormann J, Kisters K",
    doi="10.3390/nu9080813",
    pmid="28788060",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC5579607",
    study="review",
    note="Two authors carry an affiliation with a maker of oral magnesium.",
)
