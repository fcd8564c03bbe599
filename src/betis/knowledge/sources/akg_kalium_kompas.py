"""Kebutuhan kalium harian menurut PMK 28/2019 (children and men complete, women to 13–15 y)."""

from betis.guideline.source import Source

akg_kalium_kompas = Source(
    title="Kebutuhan kalium harian menurut PMK 28/2019 (children and men complete, women to 13–15 y)",
    published="Kompas Health",
    year=2020,
    supports="The potassium column for children, men, and girls up to 15 years",
    seen=True,
    authors="Kompas.com",
    url="https://health.kompas.com/read/2020/07/29/073200768/12-makanan-yang-mengandung-kalium-tinggi?page=all",
    study="news",
)
