"""Compartment syndrome of the limbs (BOAST summary)."""

from betis.guideline.source import Source

boast_acs = Source(
    title="Compartment syndrome of the limbs (BOAST summary)",
    published="guidelinegenius.com",
    year=2016,
    supports="Clinical diagnosis; delta pressure <30 mmHg; decompression within 1 hour; irreversible damage in 6-10 h",
    seen=True,
    authors="Guideline Genius / BOAST 2016",
    url="https://www.guidelinegenius.com/?p=698",
    study="guideline summary",
    quality="secondary",
)
