"""Clinical epidemiology of nocturnal leg cramps in male veterans."""

from betis.guideline.source import Source

haskell1997 = Source(
    title="Clinical epidemiology of nocturnal leg cramps in male veterans",
    published="Am J Med Sci",
    year=1997,
    supports="Cases vs controls: PVD 34% vs 12%; peripheral neurological deficit 12% vs 0%; cardiovascular disease 82% vs 64%; no drug class over-represented",
    seen=True,
    authors="Haskell SG, Fiebach NH",
    url="https://c.coek.info/pdf-clinical-epidemiology-of-nocturnal-leg-cramps-in-male-veterans-.html",
    study="retrospective chart comparison",
    quality="primary",
    note="n assumes equal groups of 50; journal and year recalled",
    people=100,
)
