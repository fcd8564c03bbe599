"""Serious risks associated with using quinine to prevent or treat nocturnal leg cramps (expe."""

from betis.guideline.source import Source

fda2012 = Source(
    title="Serious risks associated with using quinine to prevent or treat nocturnal leg cramps (expert commentary)",
    published="US FDA",
    year=2012,
    supports="Serious risks associated with using quinine to prevent or treat nocturnal leg cramps (expert commentary)",
    seen=False,
    authors="US Food and Drug Administration",
    study="regulator",
)
