"""Pharmacological treatment for dialysis-related muscle cramps: a systematic review."""

from betis.guideline.source import Source

mantilla2024 = Source(
    title="Pharmacological treatment for dialysis-related muscle cramps: a systematic review",
    published="Seminars in Dialysis",
    year=2024,
    supports="Review of 13 articles on medicines for dialysis cramps: vitamins C and E, K2, L-carnitine, creatine",
    seen=True,
    authors="Mantilla-Manosalva N, Guadarrama S, et al.",
    doi="10.1111/sdi.13223",
    pmid="39155056",
    url="https://bohrium.dp.tech/paper/arxiv/35191232",
    study="systematic review",
    note="13 articles, nine interventions.",
)
