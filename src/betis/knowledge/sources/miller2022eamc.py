"""An evidence-based review of the pathophysiology, treatment, and prevention of exercise-ass."""

from betis.guideline.source import Source

miller2022eamc = Source(
    title="An evidence-based review of the pathophysiology, treatment, and prevention of exercise-associated muscle cramps",
    published="Journal of Athletic Training",
    year=2022,
    supports="Gentle static stretching is the first treatment of a cramp",
    seen=True,
    authors="Miller KC, McDermott BP, Yeargin SW, et al.",
    doi="10.4085/1062-6050-0696.20",
    pmid="34185846",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277",
    study="review",
)
