"""Development of a clinical diagnosis support tool to identify patients with lumbar spinal s."""

from betis.guideline.source import Source

konno2007 = Source(
    title="Development of a clinical diagnosis support tool to identify patients with lumbar spinal stenosis",
    published="Eur Spine J 16:1951-1957",
    year=2007,
    supports="Score -2 to 16; AUC 0.918; sensitivity 92.8%, specificity 72.0%",
    seen=True,
    authors="Konno S, et al",
    doi="10.1007/s00586-007-0402-2",
    pmid="17549525",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC2223350",
    study="derivation cohort",
    quality="primary",
    note="The item weights listed in diagnostic_criteria are recalled",
    people=468,
)
