"""Quinine sulfate (Qualaquin) prescribing information."""

from betis.guideline.source import Source

qualaquin_label = Source(
    title="Quinine sulfate (Qualaquin) prescribing information",
    published="FDA label copies",
    year=None,
    supports="Boxed warning; contraindications and interactions of quinine",
    seen=True,
    authors="US label",
    url="https://medlibrary.org/lib/rx/meds/qualaquin-3/page/2/",
    study="label",
    note="Boxed warning, contraindications and interactions also read at pdfslide.us, drugcentral.org, wikidoc.org and ed.newdu.com copies.",
)
