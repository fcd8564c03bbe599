"""Gabapentin treatment for muscle cramps: an open-label trial."""

from betis.guideline.source import Source

serrao2000 = Source(
    title="Gabapentin treatment for muscle cramps: an open-label trial",
    published="Clinical Neuropharmacology",
    year=2000,
    supports="30 people on gabapentin 600-1200 mg a day: cramps gone by 3 months, without a comparison",
    seen=True,
    authors="Serrao M, Rossi P, Cardinali P, et al.",
    url="https://moh-it.pure.elsevier.com/en/publications/gabapentin-treatment-for-muscle-cramps-an-open-label-trial",
    study="cohort",
    note="No control group.",
    people=30,
)
