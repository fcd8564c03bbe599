"""Phenotype standardization for statin-induced myotoxicity."""

from betis.guideline.source import Source

srm_phenotype = Source(
    title="Phenotype standardization for statin-induced myotoxicity",
    published="Clin Pharmacol Ther",
    year=2014,
    supports="Spectrum from isolated CK rise to myalgia, myositis, rhabdomyolysis, autoimmune necrotising myopathy",
    seen=True,
    authors="Alfirevic A, et al",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC4172546",
    study="consensus",
    quality="primary",
)
