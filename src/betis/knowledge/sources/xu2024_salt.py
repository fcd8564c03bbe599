"""Potassium-enriched salt substitutes: a review of recommendations in clinical management gu."""

from betis.guideline.source import Source

xu2024_salt = Source(
    title="Potassium-enriched salt substitutes: a review of recommendations in clinical management guidelines",
    published="Hypertension 81(3):400-414",
    year=2024,
    supports="Guidelines warn against potassium-enriched salt with kidney disease, potassium-sparing diuretics, ACE inhibitors or ARBs",
    seen=True,
    authors="Xu X, Zeng L, Jha V et al.",
    doi="10.1161/HYPERTENSIONAHA.123.21343",
    pmid="38284271",
    url="https://pubmed.ncbi.nlm.nih.gov/38284271/",
    study="review",
)
