"""The RELAX randomized controlled trial: stretching versus meditation for nocturnal muscle cramps."""

from betis.guideline.source import Source

tapper2024relax = Source(
    title="The RELAX randomized controlled trial: stretching versus meditation for nocturnal muscle cramps",
    published="Liver International",
    year=2024,
    supports="35 days: meditation lowered cramp severity by 1.97 points of 10 from baseline, stretching by 1.44 (p=0.4); no untreated group",
    seen=True,
    authors="Tapper EB, Trivedi H, Simonetto DA, et al.",
    doi="10.1111/liv.16007",
    url="https://bohrium.dp.tech/paper/arxiv/42a3c3235b5770c8fb36175192a72cea3db8e006926ee9a90b6773c26a67a315",
    study="rct",
    people=98,
    quality="primary",
)
