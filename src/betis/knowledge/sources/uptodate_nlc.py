"""Nocturnal muscle cramps: drug-treatment notes."""

from betis.guideline.source import Source

uptodate_nlc = Source(
    title="Nocturnal muscle cramps: drug-treatment notes",
    published="UpToDate (copied page)",
    year=None,
    supports="Tonic water: about 15 mg quinine per 180 mL; US limit 83 mg per litre",
    seen=True,
    authors="UpToDate",
    url="https://medilib.ir/uptodate/show/145084",
    study="textbook",
    note="Only a footnote block was read.",
)
