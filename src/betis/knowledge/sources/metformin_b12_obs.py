"""Vitamin B12 deficiency in metformin users (observational)."""

from betis.guideline.source import Source

metformin_b12_obs = Source(
    title="Vitamin B12 deficiency in metformin users (observational)",
    published="scite.ai summary",
    year=None,
    supports="Long use of metformin can lower vitamin B12",
    seen=True,
    url="https://staging.scite.ai/reports/vitamin-b12-deficiency-in-diabetic-patients-b2bAAXLp",
    study="observational",
    quality="secondary",
)
