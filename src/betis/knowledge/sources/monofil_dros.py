"""Accuracy of monofilament testing to diagnose peripheral neuropathy: a systematic review."""

from betis.guideline.source import Source

monofil_dros = Source(
    title="Accuracy of monofilament testing to diagnose peripheral neuropathy: a systematic review",
    published="Ann Fam Med",
    year=2009,
    supports="Sens 41-93%, spec 68-100%; not to be used alone",
    seen=True,
    authors="Dros J, et al",
    doi="10.1370/afm.1016",
    pmid="19901316",
    url="https://repub.eur.nl/pub/32576",
    study="systematic review",
    quality="primary",
)
