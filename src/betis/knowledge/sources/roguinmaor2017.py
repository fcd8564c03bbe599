"""Effect of magnesium oxide supplementation on nocturnal leg cramps: a randomized clinical t."""

from betis.guideline.source import Source

roguinmaor2017 = Source(
    title="Effect of magnesium oxide supplementation on nocturnal leg cramps: a randomized clinical trial",
    published="JAMA Internal Medicine",
    year=2017,
    supports="94 people: frequency fell on placebo from 8.51 to 5.48 a week, about a third",
    seen=True,
    authors="Roguin Maor N, Alperin M, Shturman E, et al.",
    doi="10.1001/jamainternmed.2016.9261",
    pmid="28241153",
    url="https://pubmed.ncbi.nlm.nih.gov/28241153/",
    study="rct",
    people=94,
)
