"""Criteria in diagnosing nocturnal leg cramps: a systematic review."""

from betis.guideline.source import Source

hallegraeff2017 = Source(
    title="Criteria in diagnosing nocturnal leg cramps: a systematic review",
    published="BMC Family Practice 18:29",
    year=2017,
    supports="Seven characteristics, including duration from seconds to at most 10 minutes",
    seen=True,
    authors="Hallegraeff J, de Greef M, Krijnen W, van der Schans C",
    doi="10.1186/s12875-017-0600-x",
    pmid="28241802",
    url="http://bmcfampract.biomedcentral.com/articles/10.1186/s12875-017-0600-x",
    study="systematic review + Delphi",
    quality="primary",
    note="n = included studies (8 trials + 10 observational)",
    people=18,
)
