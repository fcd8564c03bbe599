"""Relationship between muscle cramps and diabetic retinopathy in patients with type 2 diabet."""

from betis.guideline.source import Source

hu2022 = Source(
    title="Relationship between muscle cramps and diabetic retinopathy in patients with type 2 diabetes",
    published="Diabetes Metab Syndr Obes 15:827-837",
    year=2022,
    supports="48% with type 2 diabetes had cramps in 3 months; retinopathy OR 2.18 (1.01-4.69); Ca, Mg, vitamin D not different",
    seen=True,
    authors="Hu H, et al",
    doi="10.2147/DMSO.S352735",
    url="https://discovery.researcher.life/article/relationship-between-muscle-cramps-and-diabetic-retinopathy-in-patients-with-type-2-diabetes/3e566dabfa44359d8b3fb03c9cbe72bb",
    study="cross-sectional",
    quality="primary",
    people=150,
)
