"""Aluminium/magnesium antacid SmPC: medicines whose absorption falls."""

from betis.guideline.source import Source

emc_mg_antacid = Source(
    title="Aluminium/magnesium antacid SmPC: medicines whose absorption falls",
    published="medicines.org.uk",
    year=None,
    supports="Medicines absorbed less with an aluminium or magnesium antacid: levothyroxine, bisphosphonates, gabapentin, digoxin, rosuvastatin",
    seen=True,
    authors="emc",
    url="https://medicines.org.uk/emc/medicine/25343",
    study="label",
)
