"""Kalcipos-D SmPC, interactions."""

from betis.guideline.source import Source

emc_calcium_d = Source(
    title="Kalcipos-D SmPC, interactions",
    published="medicines.org.uk",
    year=None,
    supports="Calcium with vitamin D: thiazides, digoxin, bisphosphonates, levothyroxine, iron and zinc",
    seen=True,
    authors="emc",
    url="http://www.medicines.org.uk/emc/product/4481/smpc",
    study="label",
)
