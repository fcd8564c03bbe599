"""Cramps in endurance runners."""

from betis.guideline.source import Source

venice = Source(
    title="Cramps in endurance runners",
    published="venicemarathon.it",
    year=None,
    supports="67-70% of triathlon and marathon runners have had an exercise cramp at some time",
    seen=True,
    authors="Venice Marathon information page",
    url="https://www.venicemarathon.it",
    study="webpage",
    note="Secondary account of the runner figures; exact page address not kept.",
)
