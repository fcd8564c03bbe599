"""Nocturnal leg muscle cramps."""

from betis.guideline.source import Source

weiner1980 = Source(
    title="Nocturnal leg muscle cramps",
    published="JAMA",
    year=1980,
    supports="Mechanistic argument about the pointed-foot position in bed",
    seen=False,
    authors="Weiner IH, Weiner HL",
    study="expert",
    note="Mechanistic argument about the pointed-foot position in bed.",
)
