"""Muscle cramps in older adults (review; title is descriptive)."""

from betis.guideline.source import Source

guay = Source(
    title="Muscle cramps in older adults (review; title is descriptive)",
    published="Geriatrics review article, healthplexus.net",
    year=None,
    supports="Stretching is the first thing to do in a cramp",
    seen=True,
    authors="Guay DRP",
    url="https://healthplexus.net/node/1387",
    study="review",
    note="Year not shown in the text read.",
)
