"""Unknotting night-time muscle cramp: a survey of patient experience, help-seeking behaviour."""

from betis.guideline.source import Source

blyton2012survey = Source(
    title="Unknotting night-time muscle cramp: a survey of patient experience, help-seeking behaviour and perceived treatment effectiveness",
    published="Journal of Foot and Ankle Research",
    year=2012,
    supports="80 people, 49 remedies: 68% of ratings were useless or a little help",
    seen=True,
    authors="Blyton F, Chuter V, Burns J",
    doi="10.1186/1757-1146-5-7",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC3361473",
    study="cross_sectional",
    people=80,
)
