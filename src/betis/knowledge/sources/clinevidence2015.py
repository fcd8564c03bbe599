"""Leg cramps."""

from betis.guideline.source import Source

clinevidence2015 = Source(
    title="Leg cramps",
    published="BMJ Clinical Evidence",
    year=2015,
    supports="Analgesics for prevention: unknown effectiveness",
    seen=True,
    authors="Young G (author and year recalled)",
    url="http://clinicalevidence.bmj.com/x/systematic-review/1113/overview.html",
    study="systematic_review",
)
