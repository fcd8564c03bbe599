"""The influence of muscular lengthening on cramps."""

from betis.guideline.source import Source

bertolasi1993 = Source(
    title="The influence of muscular lengthening on cramps",
    published="Annals of Neurology",
    year=1993,
    supports="10 healthy volunteers: lengthening the muscle stopped provoked cramps at once, even with the nerve blocked; strong contraction provoked a cramp only in a shortened muscle",
    seen=True,
    authors="Bertolasi L, De Grandis D, Bongiovanni LG, et al.",
    doi="10.1002/ana.410330207",
    pmid="8434879",
    url="https://pubmed.ncbi.nlm.nih.gov/8434879/",
    study="cross_sectional",
    note="Laboratory experiment in healthy volunteers.",
    people=10,
)
