"""Licorice: interactions digest (warfarin, digoxin, spironolactone)."""

from betis.guideline.source import Source

personalhealth_licorice = Source(
    title="Licorice: interactions digest (warfarin, digoxin, spironolactone)",
    published="personalhealthzone.com",
    year=None,
    supports="Liquorice with warfarin, digoxin and spironolactone",
    seen=True,
    authors="personalhealthzone.com",
    url="https://personalhealthzone.com/licorice/",
    study="webpage",
)
