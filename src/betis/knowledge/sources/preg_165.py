"""Leg cramps among multigravida women over three months."""

from betis.guideline.source import Source

preg_165 = Source(
    title="Leg cramps among multigravida women over three months",
    published="jhrlmc.com, article view 1355",
    year=None,
    supports="92.1% of 165 multigravida women had leg cramps in the past three months; quotes 30-50% as the usual range",
    seen=True,
    study="survey",
    people=165,
    quality="primary",
)
