"""Muscle cramps: causes table."""

from betis.guideline.source import Source

merck_cramps = Source(
    title="Muscle cramps: causes table",
    published="Merck Manual",
    year=None,
    supports="Table of causes of muscle cramps, medicines among them",
    seen=True,
    authors="Merck Manual Consumer Version",
    url="https://www.merckmanuals.com/home/multimedia/table/v6592963",
    study="textbook",
)
