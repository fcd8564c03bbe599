"""Intradialytic massage for leg cramps among hemodialysis patients: a single-center, randomi."""

from betis.guideline.source import Source

ramosdaguman2024 = Source(
    title="Intradialytic massage for leg cramps among hemodialysis patients: a single-center, randomized crossover trial",
    published="Journal supplement, East Avenue Medical Center",
    year=2024,
    supports="Dialysis, 44 people: massage made no difference",
    seen=True,
    authors="Ramos-Daguman KMA, Conde EJ, Go HA, et al.",
    doi="10.54645/202417supejr-14",
    url="https://booksci.cn/literature/140661209.htm",
    study="rct",
    people=44,
)
