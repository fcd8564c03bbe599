"""Leg cramps (Clinical Knowledge Summary)."""

from betis.guideline.source import Source

cks_legcramps = Source(
    title="Leg cramps (Clinical Knowledge Summary)",
    published="NICE Clinical Knowledge Summaries",
    year=2012,
    supports="Stretch and massage for the attack; painkillers for soreness after it",
    seen=True,
    authors="NICE CKS",
    url="http://cks.nice.org.uk/leg-cramps",
    study="guideline",
    note="The version read was last revised in September 2012; newer revisions exist and were not read.",
)
