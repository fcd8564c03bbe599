"""Growing pains: practitioners dilemma."""

from betis.guideline.source import Source

ip_growing = Source(
    title="Growing pains: practitioners dilemma",
    published="Indian Pediatr 51:379",
    year=2014,
    supports="Age 4-14; intermittent for at least 3 months; no tests needed when typical",
    seen=True,
    authors="Indian Pediatrics",
    url="https://fdocuments.in/document/growing-pains-practitioners-dilemma.html",
    study="review",
    quality="primary",
)
