"""Potassium salts: interactions with aliskiren, ARBs and other potassium-raising drugs."""

from betis.guideline.source import Source

pdr_k = Source(
    title="Potassium salts: interactions with aliskiren, ARBs and other potassium-raising drugs",
    published="pdr.net drug summary",
    year=None,
    supports="Potassium salts: interactions with aliskiren, ARBs and other potassium-raising drugs",
    seen=True,
    authors="PDR",
    url="https://www.pdr.net/drug-summary/SSKI-potassium-iodide-2783",
    study="label",
)
