"""Correspondence: nocturnal leg cramps and quinine."""

from betis.guideline.source import Source

bpac2013 = Source(
    title="Correspondence: nocturnal leg cramps and quinine",
    published="Best Practice Journal",
    year=2013,
    supports="Interactions of quinine with warfarin and digoxin; reactions to small amounts",
    seen=True,
    authors="bpac nz",
    url="https://bpac.org.nz/bpj/2013/march/correspondence.aspx",
    study="review",
)
