"""Exertional heat illnesses: clinical distinctions table."""

from betis.guideline.source import Source

nata_heat = Source(
    title="Exertional heat illnesses: clinical distinctions table",
    published="J Athl Train 50:986-1000",
    year=2015,
    supports="Exercise-associated cramps: dehydration, electrolytes and/or neuromuscular fatigue; stop, sodium drinks, recover in minutes-hours; exertional heat stroke: immediate whole-body cold water",
    seen=True,
    authors="Casa DJ, et al (NATA)",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC4639891/table/i1062-6050-50-9-986-t03",
    study="position statement",
    quality="primary",
)
