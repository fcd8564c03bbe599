"""Potassium: interaction summary (DDInter, BNF-sourced)."""

from betis.guideline.source import Source

housemed_k = Source(
    title="Potassium: interaction summary (DDInter, BNF-sourced)",
    published="housemed.in",
    year=2026,
    supports="Potassium: interaction summary (DDInter, BNF-sourced)",
    seen=True,
    authors="House clinical team",
    url="https://housemed.in/drug/potassium",
    study="webpage",
)
