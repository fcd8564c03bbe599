"""Neuromuscular electrical stimulation reduces leg cramps in patients with lumbar degenerati."""

from betis.guideline.source import Source

harmsen2021 = Source(
    title="Neuromuscular electrical stimulation reduces leg cramps in patients with lumbar degenerative disorders: a randomized placebo-controlled trial",
    published="Neuromodulation",
    year=2021,
    supports="Stimulation against placebo in 32 people with lumbar disease: fewer cramps; figures by dose not read",
    seen=True,
    authors="Harmsen JF, Sistig A, Fasse A, et al.",
    doi="10.1111/ner.13315",
    pmid="33169444",
    url="https://ebusca.uv.mx/Record/pubmed-9292613/Details",
    study="rct",
    note="Design and title conclusion read; effect sizes by arm not read.",
    people=32,
)
