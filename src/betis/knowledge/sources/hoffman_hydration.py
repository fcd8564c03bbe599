"""Proper hydration during ultra-endurance activities."""

from betis.guideline.source import Source

hoffman_hydration = Source(
    title="Proper hydration during ultra-endurance activities",
    published="Sports Med Arthrosc Rev 2019(1):8-14",
    year=2019,
    supports="Drink to thirst in long events; overdrinking plain water can lower blood sodium dangerously; extra salt is not needed by most",
    seen=True,
    authors="Hoffman MD",
    doi="10.1097/jsa.0000000000000229",
    url="https://ouci.dntb.gov.ua/en/works/4vKzgqwl",
    study="review",
    note="Abstract read.",
)
