"""Dietary Reference Intakes: RDAs and AIs, elements (Appendix J)."""

from betis.guideline.source import Source

dri_elements_2019 = Source(
    title="Dietary Reference Intakes: RDAs and AIs, elements (Appendix J)",
    published="Dietary Reference Intakes for Sodium and Potassium",
    year=2019,
    supports="Recommended and adequate intakes of elements in the United States and Canada",
    seen=True,
    authors="National Academies of Sciences, Engineering, and Medicine",
    doi="10.17226/25353",
    url="https://www.ncbi.nlm.nih.gov/books/NBK545442/table/appJ_tab3/",
    study="reference values",
)
