"""Magnesium for skeletal muscle cramps."""

from betis.guideline.source import Source

garrison2020 = Source(
    title="Magnesium for skeletal muscle cramps",
    published="Cochrane Database of Systematic Reviews CD009402",
    year=2020,
    supports="11 trials, 735 people; in older adults 0.18 fewer cramps a week (95% CI -0.84 to 0.49; 5 trials, 307 people; moderate certainty); in placebo arms frequency fell by 28.7% from baseline at 4 weeks",
    seen=True,
    authors="Garrison SR, Korownyk CS, Kolber MR, et al.",
    doi="10.1002/14651858.CD009402.pub3",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC8094171/table/CD009402-tbl-0001",
    study="systematic review",
    note="The summary-of-findings tables 1 and 2 were read",
    people=735,
)
