"""Tetanus clinical features."""

from betis.guideline.source import Source

tetanus_who = Source(
    title="Tetanus clinical features",
    published="WHO/CDC",
    year=None,
    supports="Jaw stiffness, painful spasms, rigidity after contaminated wound; medical emergency",
    seen=False,
    authors="WHO/CDC general guidance",
    study="guidance",
    quality="primary",
)
