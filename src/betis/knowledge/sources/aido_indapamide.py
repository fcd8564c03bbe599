"""Indapamide: nama dagang."""

from betis.guideline.source import Source

aido_indapamide = Source(
    title="Indapamide: nama dagang",
    published="aido.id",
    year=2022,
    supports="Indonesian brands that contain indapamide",
    seen=True,
    authors="Aido Health",
    url="https://aido.id/health-articles/indapamide/detail",
    study="webpage",
)
