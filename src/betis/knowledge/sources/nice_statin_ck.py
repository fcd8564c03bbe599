"""NICE lipid guidance: muscle symptoms and CK."""

from betis.guideline.source import Source

nice_statin_ck = Source(
    title="NICE lipid guidance: muscle symptoms and CK",
    published="NG238",
    year=2023,
    supports="CK over 5 x ULN: do not start, or stop and reassess",
    seen=False,
    authors="NICE",
    study="guideline",
    quality="primary",
)
