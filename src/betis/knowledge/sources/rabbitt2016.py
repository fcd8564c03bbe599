"""A review of nocturnal leg cramps in older people."""

from betis.guideline.source import Source

rabbitt2016 = Source(
    title="A review of nocturnal leg cramps in older people",
    published="Age and Ageing",
    year=2016,
    supports="A review of nocturnal leg cramps in older people",
    seen=True,
    authors="Rabbitt L, Mulkerrin EC, O'Keeffe ST",
    doi="10.1093/ageing/afw139",
    url="https://www.scribd.com/document/446880205/afw139",
    study="review",
)
