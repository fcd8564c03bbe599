"""Correlates of night-time and exercise-associated lower limb cramps in healthy adults."""

from betis.guideline.source import Source

hawke2021 = Source(
    title="Correlates of night-time and exercise-associated lower limb cramps in healthy adults",
    published="Muscle and Nerve",
    year=2021,
    supports="About 1 in 3 had night cramps and 1 in 4 exercise cramps; night cramps less likely with toe-strength pass OR 0.50 (0.32-0.78) and per Beighton unit OR 0.69 (0.45-0.99); lowest-arch foot quartile OR 2.1 (1.11-3.95) for exercise cramps",
    seen=True,
    authors="Hawke F, McKay MJ, Baldwin JN, et al",
    doi="10.1002/mus.27359",
    url="https://zendy.io/title/10.1002/mus.27359",
    study="cross-sectional (1000 Norms)",
    quality="primary",
    people=491,
)
