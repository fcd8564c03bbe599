"""Vitamin K2 in managing nocturnal leg cramps: a randomized clinical trial."""

from betis.guideline.source import Source

tan2024 = Source(
    title="Vitamin K2 in managing nocturnal leg cramps: a randomized clinical trial",
    published="JAMA Intern Med",
    year=2024,
    supports="Vitamin K2: 0.96 against 3.63 cramps a week; users of vitamin K antagonists and of diuretics were left out",
    seen=True,
    authors="Tan J, Zhu R, Li Y et al.",
    doi="10.1001/jamainternmed.2024.5726",
    pmid="39466236",
    url="https://pubmed.ncbi.nlm.nih.gov/39466236/",
    study="rct",
    people=199,
    note="Users of vitamin K antagonists and of diuretics were excluded.",
)
