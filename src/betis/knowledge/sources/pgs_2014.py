"""Peraturan Menteri Kesehatan Nomor 41 Tahun 2014 tentang Pedoman Gizi Seimbang (portion sizes)."""

from betis.guideline.source import Source

pgs_2014 = Source(
    title="Peraturan Menteri Kesehatan Nomor 41 Tahun 2014 tentang Pedoman Gizi Seimbang (portion sizes)",
    published="Kemenkes RI",
    year=2014,
    supports="Household portions taught in Indonesia, recalled",
    seen=False,
    authors="Kementerian Kesehatan Republik Indonesia",
    study="regulation",
)
