"""Anjuran jumlah konsumsi air harian menurut PMK 28/2019 (children and men to 50–64 y)."""

from betis.guideline.source import Source

akg_air_aurodigo = Source(
    title="Anjuran jumlah konsumsi air harian menurut PMK 28/2019 (children and men to 50–64 y)",
    published="aurodigo.com",
    year=2026,
    supports="The water column for children and for men up to 64 years",
    seen=True,
    authors="Aurodigo",
    url="https://www.aurodigo.com/anjuran-jumlah-konsumsi-air-harian",
    study="webpage",
)
