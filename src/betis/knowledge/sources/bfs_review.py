"""Benign fasciculation syndrome."""

from betis.guideline.source import Source

bfs_review = Source(
    title="Benign fasciculation syndrome",
    published="healthjade.com",
    year=None,
    supports="121 patients with benign fasciculation followed 2-32 years: none developed MND",
    seen=True,
    authors="HealthJade",
    url="https://healthjade.com/benign-fasciculation-syndrome",
    study="secondary summary",
    quality="secondary",
)
