"""Leg symptoms in outpatient veterans."""

from betis.guideline.source import Source

oboler1991 = Source(
    title="Leg symptoms in outpatient veterans",
    published="West J Med 155:256-259",
    year=1991,
    supports="Cramps in 56% of veterans attending clinic (recalled)",
    seen=False,
    authors="Oboler SK, Prochazka AV, Meyer TJ",
    pmid="1659038",
    url="http://www.ncbi.nlm.nih.gov/pmc/articles/PMC1002979/pdf/westjmed00097-0046.pdf",
    study="cross-sectional survey",
    quality="primary",
    note="Citation seen in a reference list; subgroup figures read only in secondary text, see allen2012_excerpt",
)
