"""Qualaquin (quinine sulfate) safety labelling change: boxed warning."""

from betis.guideline.source import Source

fda2009label = Source(
    title="Qualaquin (quinine sulfate) safety labelling change: boxed warning",
    published="US FDA MedWatch",
    year=2009,
    supports="Boxed warning on quinine for cramps",
    seen=True,
    authors="US Food and Drug Administration",
    url="http://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm194391.htm",
    study="regulator",
)
