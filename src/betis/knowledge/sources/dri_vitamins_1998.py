"""Recommended intakes for individuals (1998 B-vitamin table, university copy)."""

from betis.guideline.source import Source

dri_vitamins_1998 = Source(
    title="Recommended intakes for individuals (1998 B-vitamin table, university copy)",
    published="University of Michigan course page",
    year=1998,
    supports="Intakes of B vitamins in the United States and Canada",
    seen=True,
    authors="Institute of Medicine",
    url="https://public.websites.umich.edu/~exphysio/mvs.241/RI.WEB.html",
    study="reference values",
)
