"""Evista prescribing information, adverse reactions."""

from betis.guideline.source import Source

raloxifene_label = Source(
    title="Evista prescribing information, adverse reactions",
    published="healthscout.com; rxlist.com",
    year=None,
    supports="Leg cramps in trials of raloxifene",
    seen=True,
    url="http://www.healthscout.com/rxdetail/1/45/2/main.html",
    study="label",
)
