"""Scientific opinion on the tolerable upper intake level for vitamin B6."""

from betis.guideline.source import Source

efsa_b6_2023 = Source(
    title="Scientific opinion on the tolerable upper intake level for vitamin B6",
    published="EFSA Journal 21(5):8006",
    year=2023,
    supports="Tolerable upper intake for vitamin B6; high doses damage nerves",
    seen=True,
    authors="EFSA NDA Panel",
    doi="10.2903/j.efsa.2023.8006",
    pmid="37207271",
    url="https://www.ncbi.nlm.nih.gov/articles/PMC10189633/",
    study="reference values",
    quality="primary",
)
