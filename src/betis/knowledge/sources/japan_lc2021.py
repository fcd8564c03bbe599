"""Muscle cramps in chronic liver disease, Japan."""

from betis.guideline.source import Source

japan_lc2021 = Source(
    title="Muscle cramps in chronic liver disease, Japan",
    published="Intern Med",
    year=2021,
    supports="Cramps in 55.7% of people with chronic liver disease",
    seen=True,
    doi="10.2169/internalmedicine.6231-20",
    url="https://doi.org/10.2169/internalmedicine.6231-20",
    study="cross-sectional",
    note="Title paraphrased",
)
