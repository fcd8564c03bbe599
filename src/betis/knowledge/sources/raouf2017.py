"""Rational dosing of gabapentin and pregabalin in chronic kidney disease."""

from betis.guideline.source import Source

raouf2017 = Source(
    title="Rational dosing of gabapentin and pregabalin in chronic kidney disease",
    published="J Pain Res 10:275-278",
    year=2017,
    supports="Gabapentin and pregabalin doses must follow kidney function",
    seen=True,
    authors="Raouf M et al.",
    doi="10.2147/JPR.S130942",
    pmid="28184168",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC5291335/",
    study="editorial",
)
