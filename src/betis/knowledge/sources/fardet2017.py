"""Association between long-term quinine exposure and all-cause mortality."""

from betis.guideline.source import Source

fardet2017 = Source(
    title="Association between long-term quinine exposure and all-cause mortality",
    published="JAMA",
    year=2017,
    supports="Long-term quinine: adjusted hazard ratio for death 1.24 (1.21-1.27), 175,195 people; 3.06 under age 50",
    seen=True,
    authors="Fardet L, et al.",
    doi="10.1001/jama.2017.2332",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC5815033",
    study="cohort",
    note="Effect sizes read at empr.com and mims.co.uk summaries of this letter.",
    people=175195,
)
