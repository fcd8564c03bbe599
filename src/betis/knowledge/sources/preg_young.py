"""Commonly quoted range for leg cramps in pregnancy."""

from betis.guideline.source import Source

preg_young = Source(
    title="Commonly quoted range for leg cramps in pregnancy",
    published="reviews",
    year=None,
    supports="30-50%, mostly second half of pregnancy",
    seen=False,
    authors="Young GL and others",
    study="review",
    quality="primary",
)
