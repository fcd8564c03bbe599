"""Leg cramps."""

from betis.guideline.source import Source

nidirect_cramps = Source(
    title="Leg cramps",
    published="nidirect.gov.uk",
    year=None,
    supports="Cramps last a few seconds to 10 min; see GP if frequent or disturbing sleep; seek immediate help if longer than 10 min despite exercise, or after toxic or infectious exposure",
    seen=True,
    authors="nidirect (Northern Ireland government health information)",
    url="https://nidirect.gov.uk/node/10453",
    study="patient guidance",
    quality="primary",
)
