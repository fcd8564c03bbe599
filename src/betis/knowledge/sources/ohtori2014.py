"""Incidence of nocturnal leg cramps in patients with lumbar spinal stenosis before and after conservative and surgical treatment."""

from betis.guideline.source import Source

ohtori2014 = Source(
    title="Incidence of nocturnal leg cramps in patients with lumbar spinal stenosis before and after conservative and surgical treatment",
    published="Yonsei Medical Journal",
    year=2014,
    supports="Purpose and methods: cramps before and after conservative or surgical treatment of lumbar stenosis in 130 people; results not read",
    seen=True,
    authors="Ohtori S, Yamashita M, Murata Y, et al.",
    doi="10.3349/ymj.2014.55.3.779",
    url="http://doi.org/10.3349/ymj.2014.55.3.779",
    study="cohort",
    people=130,
    quality="primary",
    note="Purpose and methods read (66 treated conservatively, the rest surgically); results not read.",
)
