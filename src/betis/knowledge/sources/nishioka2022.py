"""Carnitine supplements for people with chronic kidney disease requiring dialysis."""

from betis.guideline.source import Source

nishioka2022 = Source(
    title="Carnitine supplements for people with chronic kidney disease requiring dialysis",
    published="Cochrane Database of Systematic Reviews",
    year=2022,
    supports="L-carnitine in dialysis: cramps in 139 against 315 per 1000 (RR 0.44, 0.18 to 1.09; low certainty)",
    seen=True,
    authors="Nishioka N, Luo Y, Taniguchi T, et al.",
    doi="10.1002/14651858.CD013601.pub2",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC9724937/table/CD013601-tbl-0001",
    study="systematic review",
    note="The cramp outcome rests on 2 trials with 102 people.",
)
