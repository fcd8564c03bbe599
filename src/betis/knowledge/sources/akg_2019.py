"""Peraturan Menteri Kesehatan Nomor 28 Tahun 2019 tentang Angka Kecukupan Gizi."""

from betis.guideline.source import Source

akg_2019 = Source(
    title="Peraturan Menteri Kesehatan Nomor 28 Tahun 2019 tentang Angka Kecukupan Gizi",
    published="Berita Negara RI 2019 No. 956",
    year=2019,
    supports="Reference intakes of Indonesia by age, sex, pregnancy and breastfeeding; the annex itself is recalled",
    seen=False,
    authors="Kementerian Kesehatan Republik Indonesia",
    url="https://paralegal.id/peraturan/peraturan-menteri-kesehatan-nomor-28-tahun-2019/",
    study="regulation",
    note="The linked page shows the regulation’s identity, not its annex. The official annex is recalled; the cells marked as seen in our table were confirmed on secondary pages.",
)
