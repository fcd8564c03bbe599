"""Growing pains (editorial), as summarised by Wikenigma."""

from betis.guideline.source import Source

bmj2006_gp = Source(
    title="Growing pains (editorial), as summarised by Wikenigma",
    published="BMJ 333:456",
    year=2006,
    supports="Range of 10-40% quoted for growing pains",
    seen=True,
    authors="BMJ",
    url="https://wikenigma.org.uk",
    study="review",
    note="Read through a secondary summary; exact page address not kept.",
)
