"""Kebutuhan magnesium harian menurut PMK 28/2019 (children and men complete, women to 16–18 y)."""

from betis.guideline.source import Source

akg_magnesium_kompas = Source(
    title="Kebutuhan magnesium harian menurut PMK 28/2019 (children and men complete, women to 16–18 y)",
    published="Kompas Health",
    year=2020,
    supports="The magnesium column for children, men, and girls up to 18 years",
    seen=True,
    authors="Kompas.com",
    url="https://health.kompas.com/read/2020/08/03/180000568/10-makanan-yang-mengandung-magnesium-tinggi?page=all",
    study="news",
)
