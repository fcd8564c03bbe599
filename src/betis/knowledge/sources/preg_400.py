"""Leg cramps in the third trimester (hospital series)."""

from betis.guideline.source import Source

preg_400 = Source(
    title="Leg cramps in the third trimester (hospital series)",
    published="ResearchGate 286700591",
    year=None,
    supports="54.75% of 400 women in the third trimester had leg cramps",
    seen=True,
    url="https://www.researchgate.net/publication/286700591",
    study="survey",
    people=400,
    quality="primary",
)
