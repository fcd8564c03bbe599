"""Natural history of muscle cramps in amyotrophic lateral sclerosis."""

from betis.guideline.source import Source

als_caress = Source(
    title="Natural history of muscle cramps in amyotrophic lateral sclerosis",
    published="Muscle Nerve 53:513-517",
    year=2016,
    supports="Cramps in 95% over the disease; more in limb onset and over 60",
    seen=True,
    authors="Caress JB, et al",
    doi="10.1002/mus.24892",
    pmid="26332705",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC4775451",
    study="prospective survey",
    quality="primary",
)
