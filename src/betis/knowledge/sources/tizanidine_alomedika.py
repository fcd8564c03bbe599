"""Kontraindikasi dan peringatan tizanidine."""

from betis.guideline.source import Source

tizanidine_alomedika = Source(
    title="Kontraindikasi dan peringatan tizanidine",
    published="alomedika.com",
    year=None,
    supports="Contraindications of tizanidine in Indonesian practice",
    seen=True,
    authors="Alomedika",
    url="https://reset.alomedika.com/obat/analgesik/analgesik-non-narkotik-dan-antipiretik/tizanidine/kontraindikasi-dan-peringatan",
    study="webpage",
)
