"""Suspected neurological conditions: blackouts in adults."""

from betis.guideline.source import Source

ng127_blackout = Source(
    title="Suspected neurological conditions: blackouts in adults",
    published="NCBI Bookshelf",
    year=2019,
    supports="Urgent neurological assessment for new blackouts with features of seizure; not routine for clear faints with brief jerks",
    seen=True,
    authors="NICE NG127 full guideline",
    url="https://ncbi.nlm.nih.gov/books/n/niceng127/ch5",
    study="guideline",
    quality="primary",
)
