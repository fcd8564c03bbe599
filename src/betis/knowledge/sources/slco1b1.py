"""SLCO1B1 polymorphisms and statin-induced myopathy."""

from betis.guideline.source import Source

slco1b1 = Source(
    title="SLCO1B1 polymorphisms and statin-induced myopathy",
    published="PLoS Currents Evidence on Genomic Tests",
    year=2013,
    supports="rs4149056 C allele: OR 4.5 per allele for myopathy on simvastatin 80 mg; 5-year test sensitivity 70.4%, specificity 73.7%, PPV 4.1%, NPV 99.4%",
    seen=True,
    authors="Stewart A",
    pmid="24459608",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC3871416",
    study="evidence review",
    quality="primary",
)
