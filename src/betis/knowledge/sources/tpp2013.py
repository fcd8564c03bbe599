"""A 10-year analysis of thyrotoxic periodic paralysis in 135 patients: focus on symptomatolo."""

from betis.guideline.source import Source

tpp2013 = Source(
    title="A 10-year analysis of thyrotoxic periodic paralysis in 135 patients: focus on symptomatology and precipitants",
    published="Eur J Endocrinol 169:529",
    year=2013,
    supports="130 of 135 men; 70% of attacks in the morning; only 17% overt thyrotoxicosis signs; clear precipitant in 34%",
    seen=True,
    authors="Chang CC, et al",
    url="https://eje.bioscientifica.com/view/journals/eje/169/5/529.xml",
    study="prospective cohort",
    quality="primary",
    people=135,
)
