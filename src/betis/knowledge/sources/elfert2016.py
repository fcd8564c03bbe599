"""Randomized placebo-controlled study of baclofen in the treatment of muscle cramps in patie."""

from betis.guideline.source import Source

elfert2016 = Source(
    title="Randomized placebo-controlled study of baclofen in the treatment of muscle cramps in patients with liver cirrhosis",
    published="European Journal of Gastroenterology & Hepatology",
    year=2016,
    supports="Cirrhosis, 100 people: baclofen 30 mg a day for 3 months ended cramps in 72% and reduced them in 20%; relapse after stopping",
    seen=True,
    authors="Elfert AA, Abo Ali L, Soliman S, et al.",
    doi="10.1097/MEG.0000000000000714",
    pmid="27467714",
    url="https://suppr.wilddata.cn/browses/detail/pubmed/27467714",
    study="rct",
    people=100,
)
