"""Interventions for leg cramps in pregnancy."""

from betis.guideline.source import Source

cochrane_preg = Source(
    title="Interventions for leg cramps in pregnancy",
    published="Cochrane CD010655.pub3",
    year=2020,
    supports="Eight small trials; low or very low certainty; magnesium inconsistent",
    seen=True,
    authors="Luo L, et al",
    doi="10.1002/14651858.CD010655.pub3",
    url="https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD010655.pub3//de",
    study="systematic review of RCTs",
    quality="primary",
    people=576,
)
