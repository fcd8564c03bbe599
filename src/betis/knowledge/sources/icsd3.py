"""International Classification of Sleep Disorders, 3rd edition (sleep-related leg cramps)."""

from betis.guideline.source import Source

icsd3 = Source(
    title="International Classification of Sleep Disorders, 3rd edition (sleep-related leg cramps)",
    published="AASM",
    year=2014,
    supports="Three criteria A-C",
    seen=False,
    authors="American Academy of Sleep Medicine",
    study="classification",
    quality="primary",
)
