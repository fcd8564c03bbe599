"""Reminder: tolperisone only for post-stroke spasticity in adults."""

from betis.guideline.source import Source

bfarm_tolperisone2020 = Source(
    title="Reminder: tolperisone only for post-stroke spasticity in adults",
    published="DHPC",
    year=2020,
    supports="Reminder that tolperisone is only for spasticity after stroke in adults",
    seen=True,
    authors="BfArM",
    url="https://www.bfarm.de/SharedDocs/Risikoinformationen/Pharmakovigilanz/EN/RHB/2020/rhb-tolperison.pdf",
    study="regulator",
)
