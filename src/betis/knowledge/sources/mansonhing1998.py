"""Quinine for nocturnal leg cramps: a meta-analysis including unpublished data."""

from betis.guideline.source import Source

mansonhing1998 = Source(
    title="Quinine for nocturnal leg cramps: a meta-analysis including unpublished data",
    published="Journal of General Internal Medicine",
    year=1998,
    supports="Meta-analysis of quinine for nocturnal leg cramps, unpublished data included (659 people)",
    seen=True,
    authors="Man-Son-Hing M, Wells G, Lau A",
    doi="10.1046/j.1525-1497.1998.00182.x",
    pmid="9754515",
    url="http://bjgp.org/lookup/external-ref?access_num=10.1046/j.1525-1497.1998.00182.x&link_type=DOI",
    study="systematic_review",
    people=659,
)
