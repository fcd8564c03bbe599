"""Naftidrofuryl treatment for rest cramp."""

from betis.guideline.source import Source

young1993 = Source(
    title="Naftidrofuryl treatment for rest cramp",
    published="Postgraduate Medical Journal 69:624-626",
    year=1993,
    supports="14 people, naftidrofuryl: median 5 against 17 cramps, 22 against 14 cramp-free days",
    seen=True,
    authors="Young JB, Connolly MJ",
    url="https://abcdocz.com/doc/150665",
    study="rct",
    people=14,
)
