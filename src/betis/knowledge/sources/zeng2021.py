"""Prevalence of spasticity after stroke: meta-analysis."""

from betis.guideline.source import Source

zeng2021 = Source(
    title="Prevalence of spasticity after stroke: meta-analysis",
    published="Front Neurol",
    year=2021,
    supports="Spasticity after stroke 25.3% overall; 26.7% after a first stroke, 39.5% with weakness, 9.4% disabling",
    seen=True,
    authors="Zeng H, Chen J, Guo Y, Tan S",
    doi="10.3389/fneur.2020.616097",
    url="https://doi.org/10.3389/fneur.2020.616097",
    study="meta analysis",
    quality="primary",
    note="Title paraphrased.",
)
