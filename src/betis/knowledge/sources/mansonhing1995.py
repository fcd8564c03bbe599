"""Meta-analysis of efficacy of quinine for treatment of nocturnal leg cramps in elderly peop."""

from betis.guideline.source import Source

mansonhing1995 = Source(
    title="Meta-analysis of efficacy of quinine for treatment of nocturnal leg cramps in elderly people",
    published="BMJ",
    year=1995,
    supports="Meta-analysis of quinine in older people, 107 participants",
    seen=True,
    authors="Man-Son-Hing M, Wells G",
    url="https://vdocuments.us/meta-analysis-of-efficacy-of-quinine-for-treatment-of-nocturnal-leg-.html",
    study="systematic review",
    note="Publication year recalled.",
    people=107,
)
