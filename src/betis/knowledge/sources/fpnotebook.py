"""Nocturnal leg cramp."""

from betis.guideline.source import Source

fpnotebook = Source(
    title="Nocturnal leg cramp",
    published="fpnotebook.com",
    year=None,
    supports="Up to 20% have daily cramps; episodes may last 9 min or more; hypovolaemia, electrolytes, renal and liver tests listed as not related; PLMs painless and repetitive, RLS without muscle tightening",
    seen=True,
    authors="Family Practice Notebook",
    url="https://fpnotebook.com/Ortho/Sx/NctrnlLgCrmp.htm",
    study="point-of-care summary",
    quality="secondary",
)
