"""The four diagnostic criteria for RLS are unable to exclude confounding conditions (mimics)."""

from betis.guideline.source import Source

hening2009 = Source(
    title="The four diagnostic criteria for RLS are unable to exclude confounding conditions (mimics)",
    published="Sleep Medicine",
    year=2009,
    supports="16% of non-RLS met the four criteria; specificity 84%",
    seen=True,
    authors="Hening WA, et al",
    url="http://pubmedcentralcanada.ca/pmcc/articles/PMC2769267/",
    study="case-control family study",
    quality="primary",
    people=1232,
)
