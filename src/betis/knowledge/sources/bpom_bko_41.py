"""41 obat tradisional mengandung BKO (Oct 2021-Aug 2022)."""

from betis.guideline.source import Source

bpom_bko_41 = Source(
    title="41 obat tradisional mengandung BKO (Oct 2021-Aug 2022)",
    published="radartasik.disway.id",
    year=2022,
    supports="BPOM named 41 traditional products with undeclared medicines from October 2021 to August 2022",
    seen=True,
    authors="Radar Tasik, quoting BPOM",
    url="https://radartasik.disway.id/amp/636994/hati-hati-pilih-obat-tradisional-ya-ada-41-obat-tradisional-mengandung-bahan-berbahaya",
    study="news",
)
