"""Interventions for leg cramps in pregnancy (earlier version)."""

from betis.guideline.source import Source

zhou2015 = Source(
    title="Interventions for leg cramps in pregnancy (earlier version)",
    published="Cochrane Database of Systematic Reviews",
    year=2015,
    supports="Earlier Cochrane review of cramps in pregnancy: calcium trials small and conflicting",
    seen=True,
    authors="Zhou K, West HM, et al.",
    doi="10.1002/14651858.CD010655.pub2",
    url="https://cochranelibrary.com/es/cdsr/doi/10.1002/14651858.CD010655.pub2/full/en",
    study="systematic review",
    note="6 trials; superseded by luo2020.",
    people=390,
)
