"""Potassium DRIs by age, sex and life stage (Table S-1)."""

from betis.guideline.source import Source

dri_potassium_2019 = Source(
    title="Potassium DRIs by age, sex and life stage (Table S-1)",
    published="Dietary Reference Intakes for Sodium and Potassium",
    year=2019,
    supports="Potassium intakes by age and life stage; no upper limit for healthy people, danger where excretion is reduced",
    seen=True,
    authors="National Academies of Sciences, Engineering, and Medicine",
    doi="10.17226/25353",
    url="https://ncbi.nlm.nih.gov/books/NBK545430/table/tab_S_1/",
    study="reference values",
)
