"""Chewable calcium carbonate 500 mg, interactions."""

from betis.guideline.source import Source

mims_calcium = Source(
    title="Chewable calcium carbonate 500 mg, interactions",
    published="MIMS copy",
    year=None,
    supports="Calcium carbonate: tetracyclines, bisphosphonates, levothyroxine, thiazides, digoxin, iron and zinc",
    seen=True,
    authors="MIMS",
    url="https://uat.mimsdev.com/philippines/drug/info/khriz-care-calcium-carbonate/drug-interactions",
    study="label",
)
