"""Symptoms of Guillain-Barre syndrome."""

from betis.guideline.source import Source

nhs_gbs = Source(
    title="Symptoms of Guillain-Barre syndrome",
    published="nhs.uk",
    year=2014,
    supports="Hours to days; tingling then symmetrical weakness, 2-4 weeks after infection; breathing, swallowing, paralysis = immediate help",
    seen=True,
    authors="NHS",
    url="http://www.nhs.uk/Conditions/Guillain-Barre-syndrome/Pages/Symptoms.aspx",
    study="patient guidance",
    quality="primary",
)
