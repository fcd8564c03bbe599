"""Quinine sulfate capsules: prescribing information (boxed warning)."""

from betis.guideline.source import Source

quinine_label = Source(
    title="Quinine sulfate capsules: prescribing information (boxed warning)",
    published="US FDA structured product label",
    year=None,
    supports="Boxed warning on the capsule label",
    seen=True,
    authors="Amneal Pharmaceuticals",
    url="https://api.fda.gov/drug/label.json?search=set_id%3A%22f567d5c7-ea5d-49a7-a035-b47208135f73%22",
    study="label",
    note="Boxed warning read; contraindication and interaction sections recalled.",
)
