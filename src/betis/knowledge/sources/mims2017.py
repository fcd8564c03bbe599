"""Quinine for muscle cramps linked to increased mortality (news item quoting CKS and MHRA po."""

from betis.guideline.source import Source

mims2017 = Source(
    title="Quinine for muscle cramps linked to increased mortality (news item quoting CKS and MHRA positions)",
    published="MIMS UK",
    year=2017,
    supports="News report of higher mortality on long-term quinine",
    seen=True,
    authors="MIMS",
    url="https://www.mims.co.uk/quinine-muscle-cramps-linked-increased-mortality/musculoskeletal-disorders/article/1434246",
    study="expert",
)
