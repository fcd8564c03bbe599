"""Proton pump inhibitor associated hypomagnesaemia - a cause for concern?."""

from betis.guideline.source import Source

begley2016 = Source(
    title="Proton pump inhibitor associated hypomagnesaemia - a cause for concern?",
    published="Br J Clin Pharmacol 81:753-758",
    year=2016,
    supports="Clinically relevant low magnesium rarely found; concurrent diuretic raises risk",
    seen=True,
    authors="Begley J, et al",
    doi="10.1111/bcp.12846",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC4799921",
    study="prospective + cross-sectional",
    quality="primary",
    people=156,
)
