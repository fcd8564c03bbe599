"""Nocturnal leg cramps in older people."""

from betis.guideline.source import Source

butler2002 = Source(
    title="Nocturnal leg cramps in older people",
    published="Postgraduate Medical Journal",
    year=2002,
    supports="Cramps vary over time, and a diary shows whether a treatment works",
    seen=True,
    authors="Butler JV, Mulkerrin EC, O'Keeffe ST",
    url="https://pmj.bmj.com/content/78/924/596",
    study="review",
)
