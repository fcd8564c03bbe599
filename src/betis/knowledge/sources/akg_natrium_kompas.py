"""Kebutuhan natrium harian menurut PMK 28/2019 (full sodium column)."""

from betis.guideline.source import Source

akg_natrium_kompas = Source(
    title="Kebutuhan natrium harian menurut PMK 28/2019 (full sodium column)",
    published="Kompas Health",
    year=2020,
    supports="The whole sodium column of the Indonesian reference intakes",
    seen=True,
    authors="Kompas.com",
    url="https://health.kompas.com/read/2020/08/05/150000468/14-makanan-yang-mengandung-natrium-tinggi?page=2",
    study="news",
)
