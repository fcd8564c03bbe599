"""Quinine for muscle cramps."""

from betis.guideline.source import Source

eltawil2015 = Source(
    title="Quinine for muscle cramps",
    published="Cochrane Database of Systematic Reviews",
    year=2015,
    supports="Quinine: 2.45 fewer cramps in two weeks (95% CI 1.36 to 3.54) than 8.8 on placebo, 952 people; minor side effects 127 vs 94 per 1,000",
    seen=True,
    authors="El-Tawil S, Al Musa T, Valli H, et al.",
    doi="10.1002/14651858.CD005044.pub3",
    pmid="25842375",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC11055607/table/CD005044-tbl-0001",
    study="systematic_review",
    note="23 trials; 58% of participants came from five unpublished studies.",
    people=1586,
)
