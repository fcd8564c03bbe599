"""What are the symptoms of varicose veins? Edinburgh vein study cross sectional population s."""

from betis.guideline.source import Source

edinburgh_vein = Source(
    title="What are the symptoms of varicose veins? Edinburgh vein study cross sectional population survey",
    published="BMJ 318:353-356",
    year=1999,
    supports="Trunk varices related to heaviness, aching, itching in women and to itching only in men; cramps not among the related symptoms; most leg symptoms probably non-venous",
    seen=True,
    authors="Bradbury A, Evans C, Allan P, Lee A, Ruckley CV, Fowkes FGR",
    doi="10.1136/bmj.318.7180.353",
    pmid="9933194",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC27720",
    study="population survey",
    quality="primary",
    people=1566,
)
