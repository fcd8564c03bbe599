"""Stretching before sleep reduces the frequency and severity of nocturnal leg cramps in olde."""

from betis.guideline.source import Source

hallegraeff2012 = Source(
    title="Stretching before sleep reduces the frequency and severity of nocturnal leg cramps in older adults: a randomised trial",
    published="Journal of Physiotherapy",
    year=2012,
    supports="80 adults over 55, 6 weeks: 1.2 fewer cramps a night (0.6 to 1.8) and 1.3 cm less pain with bedtime calf and hamstring stretching",
    seen=True,
    authors="Hallegraeff JM, van der Schans CP, de Ruiter R, de Greef MHG",
    doi="10.1016/S1836-9553(12)70068-1",
    pmid="22341378",
    url="https://pubmed.ncbi.nlm.nih.gov/22341378/",
    study="rct",
    people=80,
)
