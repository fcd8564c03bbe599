"""Magnesium for skeletal muscle cramps (earlier version)."""

from betis.guideline.source import Source

garrison2012mg = Source(
    title="Magnesium for skeletal muscle cramps (earlier version)",
    published="Cochrane Database of Systematic Reviews",
    year=2012,
    supports="Earlier version of the Cochrane review of magnesium",
    seen=True,
    authors="Garrison SR, et al.",
    doi="10.1002/14651858.CD009402.pub2",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC7025716/table/CD009402-tbl-0001",
    study="systematic review",
    note="Superseded by the 2020 update.",
)
