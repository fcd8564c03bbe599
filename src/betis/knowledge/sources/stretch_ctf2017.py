"""Acute passive static stretching and cramp threshold frequency (crossover laboratory study;."""

from betis.guideline.source import Source

stretch_ctf2017 = Source(
    title="Acute passive static stretching and cramp threshold frequency (crossover laboratory study; title is descriptive)",
    published="PubMed Central article PMC5687236",
    year=None,
    supports="One passive stretch did not change the electrical cramp threshold in 17 healthy people",
    seen=True,
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC5687236",
    study="cross sectional",
    note="Authors and year not shown in the text read.",
    people=17,
)
