"""Muscle cramp prevalence in patients with diabetes."""

from betis.guideline.source import Source

katzberg2014 = Source(
    title="Muscle cramp prevalence in patients with diabetes",
    published="Diabetes Care 37(1):e17-e18",
    year=2014,
    supports="Muscle cramp prevalence in patients with diabetes",
    seen=False,
    authors="Katzberg HD, et al",
    url="https://care.diabetesjournals.org/content/37/1/e17",
    study="cross-sectional",
    quality="primary",
    note="Landing page only; no numbers used",
)
