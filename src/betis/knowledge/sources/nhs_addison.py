"""Symptoms of Addison's disease."""

from betis.guideline.source import Source

nhs_addison = Source(
    title="Symptoms of Addison's disease",
    published="nhs.uk",
    year=None,
    supports="Muscle cramps, salt craving, postural dizziness, vomiting, darkened creases, scars and gums",
    seen=True,
    authors="NHS",
    url="http://www.nhs.uk/Conditions/Addisons-disease/Pages/Symptoms.aspx",
    study="patient guidance",
    quality="primary",
)
