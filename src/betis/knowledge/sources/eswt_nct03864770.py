"""Extracorporeal shock wave therapy treatment for nocturnal leg cramps (registered trial)."""

from betis.guideline.source import Source

eswt_nct03864770 = Source(
    title="Extracorporeal shock wave therapy treatment for nocturnal leg cramps (registered trial)",
    published="ClinicalTrials.gov NCT03864770, as listed in hawke2021cochrane",
    year=2019,
    supports="Registered trial of shock waves in 30 people, with TENS in the ordinary physiotherapy; no results found",
    seen=True,
    authors="Chou LW (contact)",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC8127570/table/CD008496-tblf-0006",
    study="rct",
    note="Planned n; no results found.",
    people=30,
)
