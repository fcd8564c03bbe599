"""Effect of statin therapy on muscle symptoms: individual participant data meta-analysis."""

from betis.guideline.source import Source

ctt2022 = Source(
    title="Effect of statin therapy on muscle symptoms: individual participant data meta-analysis",
    published="Lancet 400:832-845",
    year=2022,
    supports="Muscle pain or weakness 27.1% statin vs 26.6% placebo, RR 1.03 (1.01-1.06); year 1 RR 1.07 (1.04-1.10), excess 11 (6-16) per 1000 person-years",
    seen=True,
    authors="Cholesterol Treatment Trialists Collaboration",
    doi="10.1016/S0140-6736(22)01545-8",
    pmid="36049498",
    url="https://www.thelancet.com/article/S0140-6736(22)01545-8/fulltext",
    study="IPD meta-analysis of RCTs",
    quality="primary",
    people=123940,
)
