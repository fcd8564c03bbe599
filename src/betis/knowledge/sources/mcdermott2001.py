"""Leg symptoms in peripheral arterial disease."""

from betis.guideline.source import Source

mcdermott2001 = Source(
    title="Leg symptoms in peripheral arterial disease",
    published="JAMA 286:1599-1606",
    year=2001,
    supports="PAD patients with pain on exertion and at rest more often have neuropathy, diabetes (48.9% vs 26.7%) and spinal stenosis (20.8% vs 7.2%) than classic claudicants",
    seen=True,
    authors="McDermott MM, et al",
    url="https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/84867805",
    study="cross-sectional",
    quality="primary",
    people=590,
)
