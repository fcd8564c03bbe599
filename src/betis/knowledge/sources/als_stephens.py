"""National study of muscle cramps in ALS in the USA."""

from betis.guideline.source import Source

als_stephens = Source(
    title="National study of muscle cramps in ALS in the USA",
    published="Amyotroph Lateral Scler Frontotemporal Degener 18:32-36",
    year=2017,
    supports="92% had cramps; presenting symptom in 20%; mean 5.3 cramps a day",
    seen=True,
    authors="Stephens HE, Joyce NC, Oskarsson B",
    doi="10.1080/21678421.2016.1245755",
    pmid="27978764",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC5575819",
    study="survey",
    quality="primary",
    people=282,
)
