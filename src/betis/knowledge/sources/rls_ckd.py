"""Restless legs and its mimics in chronic kidney disease."""

from betis.guideline.source import Source

rls_ckd = Source(
    title="Restless legs and its mimics in chronic kidney disease",
    published="J Clin Sleep Med",
    year=None,
    supports="By questionnaire 21% positive for restless legs; after interview only 5 of 110 confirmed",
    seen=True,
    doi="10.5664/jcsm.4366",
    url="https://doi.org/10.5664/jcsm.4366",
    study="cross-sectional",
)
