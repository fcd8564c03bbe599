"""Plasma potassium concentration and content changes after banana ingestion in exercised men."""

from betis.guideline.source import Source

miller2012banana = Source(
    title="Plasma potassium concentration and content changes after banana ingestion in exercised men",
    published="Journal of Athletic Training",
    year=2012,
    supports="Up to 300 g of banana after exercise moved blood potassium from 4.4 to 4.6 mmol/L an hour later in 9 men",
    seen=True,
    authors="Miller KC",
    doi="10.4085/1062-6050-47.6.05",
    pmid="23182013",
    url="https://ouci.dntb.gov.ua/en/works/4LvXEA69",
    study="rct",
    people=9,
    note="Crossover; blood potassium, not cramps.",
)
