"""Muscle cramps in hemodialysis patients (review)."""

from betis.guideline.source import Source

hd_review = Source(
    title="Muscle cramps in hemodialysis patients (review)",
    published="Jundishapur Sci Med J",
    year=None,
    supports="33-86% of patients have cramps during haemodialysis",
    seen=True,
    authors="Ahvaz Jundishapur University authors",
    url="https://jsmj.ajums.ac.ir/article_47296.html?lang=en",
    study="review",
    quality="primary",
)
