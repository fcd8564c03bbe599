"""Lithium and NSAIDs."""

from betis.guideline.source import Source

stockley_lithium_nsaid = Source(
    title="Lithium and NSAIDs",
    published="medpill.info",
    year=2022,
    supports="Lithium and NSAIDs",
    seen=True,
    authors="medpill.info",
    url="https://medpill.info/lithium-and-nsaids-11373.htm",
    study="textbook",
)
