"""Criteria for periodic limb movement disorder (AASM 2014, table)."""

from betis.guideline.source import Source

plmd_aasm = Source(
    title="Criteria for periodic limb movement disorder (AASM 2014, table)",
    published="Clin Neurophysiol Pract 7:285-316 table",
    year=2014,
    supports="PLMS index >15/h adults, >5/h children, with impairment, not better explained",
    seen=True,
    authors="AASM",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC9619152/table/t0020",
    study="criteria",
    quality="primary",
)
