"""Leg cramps (NHS content)."""

from betis.guideline.source import Source

nhs_cramps = Source(
    title="Leg cramps (NHS content)",
    published="NHS website content, republished",
    year=None,
    supports="See GP if sleep disturbed or with numbness or swelling; urgent appointment if longer than 10 min or possible tetanus wound",
    seen=True,
    authors="NHS",
    url="https://www.doctoori.net/health-information/health-resources-a-z/conditions/?condition=leg-cramps",
    study="patient guidance",
    quality="secondary",
)
