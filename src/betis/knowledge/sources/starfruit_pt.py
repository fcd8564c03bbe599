"""Star fruit: a hiccup in the management of kidney disease."""

from betis.guideline.source import Source

starfruit_pt = Source(
    title="Star fruit: a hiccup in the management of kidney disease",
    published="Pharmacy Times",
    year=None,
    supports="People with kidney disease must not eat star fruit",
    seen=True,
    authors="Pharmacy Times",
    url="https://pharmacytimes.com/view/star-fruit-a-hiccup-in-the-management-of-kidney-disease",
    study="review",
)
