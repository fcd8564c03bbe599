"""Ruptured Baker's cyst (images)."""

from betis.guideline.source import Source

bakers_bmj = Source(
    title="Ruptured Baker's cyst (images)",
    published="BMJ Case Rep 16:e257869",
    year=2023,
    supports="Sudden pain, popliteal mass, crescent bruising at the ankle",
    seen=True,
    authors="BMJ Case Reports",
    url="https://casereports.bmj.com/content/16/10/e257869",
    study="case report",
    quality="primary",
)
