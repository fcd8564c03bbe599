"""BPOM Serang: jamu mengandung bahan kimia obat."""

from betis.guideline.source import Source

bpom_bko_banten = Source(
    title="BPOM Serang: jamu mengandung bahan kimia obat",
    published="radarbanten.co.id",
    year=2023,
    supports="Signs of jamu with hidden medicines, among them the promise of instant cure",
    seen=True,
    authors="Radar Banten",
    url="https://www.radarbanten.co.id/2023/09/17/ini-dia-ciri-ciri-jamu-yang-mengandung-bahan-kimia-obat/",
    study="news",
)
