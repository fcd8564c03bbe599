"""Seasonal effects on the occurrence of nocturnal leg cramps: a prospective cohort study."""

from betis.guideline.source import Source

garrison2015 = Source(
    title="Seasonal effects on the occurrence of nocturnal leg cramps: a prospective cohort study",
    published="CMAJ 187(4):248-253",
    year=2015,
    supports="Mid-summer peak, mid-winter low; peak-to-peak about two-thirds of the mean (roughly double); 88% and 70% of monthly variance explained",
    seen=True,
    authors="Garrison SR, Dormuth CR, Morrow RL, Carney GA, Khan KM",
    doi="10.1503/cmaj.140497",
    pmid="25623650",
    url="https://pubmed.ncbi.nlm.nih.gov/25623650/",
    study="time-series cohort",
    quality="primary",
)
