"""Randomized, double-blind, placebo-controlled study of the safety and efficacy of vitamin B."""

from betis.guideline.source import Source

chan1998 = Source(
    title="Randomized, double-blind, placebo-controlled study of the safety and efficacy of vitamin B complex in the treatment of nocturnal leg cramps in elderly patients with hypertension",
    published="Journal of Clinical Pharmacology",
    year=1998,
    supports="Vitamin B complex against placebo in 28 older people over 3 months: lasting relief in 86% (recalled figure)",
    seen=True,
    authors="Chan P, Huang TY, Chen YJ, Huang WP, Liu YC",
    url="https://honestnutrition.blogspot.com/2008/10/",
    study="rct",
    people=28,
    note="Dose and remission rate read in a secondary source that cites the paper; n recalled.",
)
