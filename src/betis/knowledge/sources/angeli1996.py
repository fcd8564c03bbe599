"""Cirrhosis and muscle cramps: evidence of a causal relationship."""

from betis.guideline.source import Source

angeli1996 = Source(
    title="Cirrhosis and muscle cramps: evidence of a causal relationship",
    published="Hepatology",
    year=1996,
    supports="294 cirrhosis vs 194 controls; ascites, low MAP, high renin predict cramps; albumin infusion reduced cramps in 12",
    seen=True,
    authors="Angeli P, et al",
    doi="10.1002/hep.510230211",
    url="http://onlinelibrary.wiley.com/doi/10.1002/hep.510230211/abstract",
    study="case-control + small trial",
    quality="primary",
    people=488,
)
