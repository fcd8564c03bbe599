"""Hydrochlorothiazide: merek yang beredar di Indonesia."""

from betis.guideline.source import Source

sehatq_hct = Source(
    title="Hydrochlorothiazide: merek yang beredar di Indonesia",
    published="sehatq.com",
    year=None,
    supports="Indonesian brands that contain hydrochlorothiazide",
    seen=True,
    authors="SehatQ",
    url="https://www.sehatq.com/obat/hydrochlorothiazide",
    study="webpage",
)
