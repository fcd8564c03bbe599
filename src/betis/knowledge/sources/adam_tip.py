"""Health tip: cramp got your leg (summary of ADAM Encyclopedia suggestions)."""

from betis.guideline.source import Source

adam_tip = Source(
    title="Health tip: cramp got your leg (summary of ADAM Encyclopedia suggestions)",
    published="HealthDay News",
    year=None,
    supports="Suggests heat or cold on the cramped muscle for comfort",
    seen=True,
    authors="HealthDay",
    url="https://thehealthcast.com/womens-health/health-tip-cramp-got-your-leg",
    study="expert",
)
