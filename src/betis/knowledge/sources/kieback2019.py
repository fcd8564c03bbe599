"""One simple claudication question as first step in PAD screening."""

from betis.guideline.source import Source

kieback2019 = Source(
    title="One simple claudication question as first step in PAD screening",
    published="PLoS ONE 14(11):e0224608",
    year=2019,
    supports="Leg pain on normal walking and low ABI: OR 5.40 (4.20-6.96) men, 1.99 (1.58-2.51) women",
    seen=True,
    authors="Kieback AG, et al",
    doi="10.1371/journal.pone.0224608",
    url="https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0224608",
    study="meta-analysis",
    quality="primary",
    people=27945,
)
