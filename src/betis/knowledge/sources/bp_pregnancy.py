"""Hypertension in pregnancy thresholds (NICE NG133)."""

from betis.guideline.source import Source

bp_pregnancy = Source(
    title="Hypertension in pregnancy thresholds (NICE NG133)",
    published="NG133",
    year=2019,
    supports="140/90 hypertension; 160/110 severe",
    seen=False,
    authors="NICE",
    study="guideline",
    quality="primary",
)
