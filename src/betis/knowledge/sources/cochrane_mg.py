"""Magnesium for skeletal muscle cramps."""

from betis.guideline.source import Source

cochrane_mg = Source(
    title="Magnesium for skeletal muscle cramps",
    published="Cochrane Database Syst Rev CD009402.pub3",
    year=2020,
    supports="11 trials, 735 people; idiopathic cramps in older adults: differences small and not significant (MD -0.18 cramps/week, -0.84 to 0.49, read from a copy of the abstract)",
    seen=True,
    authors="Garrison SR, et al",
    doi="10.1002/14651858.CD009402.pub3",
    url="https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD009402.pub3//pl",
    study="systematic review of RCTs",
    quality="primary",
    people=735,
)
