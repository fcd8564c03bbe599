"""Nocturnal leg cramps."""

from betis.guideline.source import Source

allen2012 = Source(
    title="Nocturnal leg cramps",
    published="Am Fam Physician 86(4):350-355",
    year=2012,
    supports="50-60% of adults and about 7% of children; history and examination usually suffice; laboratory tests usually unnecessary; associated conditions and drugs; quinine no longer recommended",
    seen=True,
    authors="Allen RE, Kirby KA",
    pmid="22963024",
    url="https://studyres.com/doc/7178856/nocturnal-leg-cramps---american-academy-of-family-physicians",
    study="narrative review",
    quality="primary",
)
