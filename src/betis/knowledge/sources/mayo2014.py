"""How to prevent night leg cramps."""

from betis.guideline.source import Source

mayo2014 = Source(
    title="How to prevent night leg cramps",
    published="News item",
    year=2014,
    supports="Untuck the bed covers",
    seen=True,
    authors="Mayo Clinic News Network",
    url="http://m.wfmz.com/how-to-prevent-night-leg-cramps/25381862",
    study="expert",
)
