"""Association between physical activity and nocturnal leg cramps in patients over 60 years o."""

from betis.guideline.source import Source

delacour2020 = Source(
    title="Association between physical activity and nocturnal leg cramps in patients over 60 years old: a case-control study",
    published="Sci Rep 10",
    year=2020,
    supports="Sedentary lifestyle OR 9.84 (95% credibility interval 1.74-101.9); 11% of the sample sedentary",
    seen=True,
    authors="Delacour C, Chambe J, Lefebvre F, et al",
    doi="10.1038/s41598-020-59312-9",
    url="https://ouci.dntb.gov.ua/en/works/4KoD3K34",
    study="matched case-control (Bayesian)",
    quality="primary",
    people=272,
)
