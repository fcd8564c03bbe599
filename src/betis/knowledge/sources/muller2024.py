"""Non-pharmacological interventions for muscle cramps and pain in cirrhosis: systematic revi."""

from betis.guideline.source import Source

muller2024 = Source(
    title="Non-pharmacological interventions for muscle cramps and pain in cirrhosis: systematic review",
    published="Cureus 16(7):e64859",
    year=2024,
    supports="Non-drug treatments of cramps in cirrhosis: eleven studies, risk of bias moderate to high in all",
    seen=True,
    authors="Muller R, Dranoff J, Grimshaw AA, Bastian L, Gunderson C",
    doi="10.7759/cureus.64859",
    pmid="39156429",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC11330311",
    study="systematic review",
    people=340,
    note="Eleven studies; risk of bias moderate to high in all.",
)
