"""Alpha-lipoic acid for diabetic peripheral neuropathy."""

from betis.guideline.source import Source

baicus2024 = Source(
    title="Alpha-lipoic acid for diabetic peripheral neuropathy",
    published="Cochrane Database of Systematic Reviews",
    year=2024,
    supports="3 trials, 816 people: alpha-lipoic acid probably makes little or no difference to neuropathy symptoms at six months",
    seen=True,
    authors="Baicus C, Purcarea A, von Elm E, et al.",
    doi="10.1002/14651858.CD012967.pub2",
    pmid="38205823",
    url="https://cochranelibrary.com/en/cdsr/doi/10.1002/14651858.CD012967.pub2/full/zh_HANS",
    study="systematic review",
    people=816,
    quality="primary",
    note="3 trials; about neuropathy symptoms, not cramps.",
)
