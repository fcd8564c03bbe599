"""Non-drug therapies for lower limb muscle cramps (earlier version)."""

from betis.guideline.source import Source

blyton2012cochrane = Source(
    title="Non-drug therapies for lower limb muscle cramps (earlier version)",
    published="Cochrane Database of Systematic Reviews",
    year=2012,
    supports="Details of the bedtime stretching used by hallegraeff2012",
    seen=True,
    authors="Blyton F, et al.",
    doi="10.1002/14651858.CD008496.pub2",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC6481449/table/table-wrap6",
    study="systematic review",
    note="Read for the detailed stretching protocol of hallegraeff2012.",
)
