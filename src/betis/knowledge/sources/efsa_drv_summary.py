"""Dietary reference values for nutrients, summary report."""

from betis.guideline.source import Source

efsa_drv_summary = Source(
    title="Dietary reference values for nutrients, summary report",
    published="EFSA Supporting Publications",
    year=2017,
    supports="European reference intakes of minerals and vitamins, recalled",
    seen=False,
    authors="EFSA",
    doi="10.2903/sp.efsa.2017.e15121",
    study="reference values",
)
