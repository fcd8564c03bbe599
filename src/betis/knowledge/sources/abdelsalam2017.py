"""Pilot study of orphenadrine as a novel treatment for muscle cramps in patients with liver ."""

from betis.guideline.source import Source

abdelsalam2017 = Source(
    title="Pilot study of orphenadrine as a novel treatment for muscle cramps in patients with liver cirrhosis",
    published="United European Gastroenterology Journal",
    year=2017,
    supports="Cirrhosis, 30 people: orphenadrine 100 mg twice a day for a month cut cramps from 12.5 to 0.6 a week; calcium carbonate as comparison did much worse",
    seen=True,
    authors="Abd-Elsalam S, El-Kalla F, Ali LA, et al.",
    url="https://ouci.dntb.gov.ua/en/works/45Ke30O9",
    study="rct",
    people=30,
)
