"""Association of alcohol consumption with nocturnal leg cramps in patients aged 60 and over:."""

from betis.guideline.source import Source

delacour2018 = Source(
    title="Association of alcohol consumption with nocturnal leg cramps in patients aged 60 and over: case-control study",
    published="Ann Fam Med 16:296-301",
    year=2018,
    supports="Alcoholic drinks: OR 6.5 (95% credibility interval 1.68-38.05)",
    seen=True,
    authors="Delacour C, Chambe J, Lefebvre F, et al",
    doi="10.1370/afm.2238",
    url="https://www.annfammed.org/content/16/4/296.full",
    study="matched case-control (Bayesian)",
    quality="primary",
)
