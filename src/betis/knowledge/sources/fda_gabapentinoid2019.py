"""Serious breathing problems with gabapentin and pregabalin."""

from betis.guideline.source import Source

fda_gabapentinoid2019 = Source(
    title="Serious breathing problems with gabapentin and pregabalin",
    published="FDA Drug Safety Communication",
    year=2019,
    supports="Gabapentin and pregabalin can slow breathing, above all with alcohol, opioids or lung disease",
    seen=True,
    authors="US Food and Drug Administration",
    url="https://fda.gov/drugs/drug-safety-and-availability/fda-warns-about-serious-breathing-problems-seizure-and-nerve-pain-medicines-gabapentin-neurontin",
    study="regulator",
)
