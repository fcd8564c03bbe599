"""Prevalence of intradialytic muscle cramps and quality of life in haemodialysis patients."""

from betis.guideline.source import Source

hd_bahria = Source(
    title="Prevalence of intradialytic muscle cramps and quality of life in haemodialysis patients",
    published="J Bahria Univ Med Dent Coll",
    year=2023,
    supports="78% had cramps during dialysis",
    seen=True,
    url="https://jbumdc.bahria.edu.pk/index.php/ojs/article/view/1345",
    study="cross-sectional",
    quality="primary",
    people=361,
)
