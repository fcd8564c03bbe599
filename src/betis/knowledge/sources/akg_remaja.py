"""Gizi dan Kesehatan Remaja 2019, page 28 (adolescent vitamin table)."""

from betis.guideline.source import Source

akg_remaja = Source(
    title="Gizi dan Kesehatan Remaja 2019, page 28 (adolescent vitamin table)",
    published="flipbuilder",
    year=2019,
    supports="Vitamins D, B1, B6 and B12 for 10 to 18 years, and the minerals of boys of 10 to 12",
    seen=True,
    url="http://online.flipbuilder.com/rzyci/ueom/files/basic-html/page28.html",
    study="webpage",
    note="Vitamin D, B1, B6, B12 for 10–18 y; for minerals only the boys 10–12 y row was readable.",
)
