"""Muscle cramps and dystonia."""

from betis.guideline.source import Source

parkinsons_uk = Source(
    title="Muscle cramps and dystonia",
    published="parkinsons.org.uk",
    year=None,
    supports="Cramps commoner in Parkinson disease; morning off-dystonia most likely in the legs",
    seen=True,
    authors="Parkinson's UK",
    url="https://www.parkinsons.org.uk/information-and-support/muscle-cramps-and-dystonia",
    study="patient guidance",
    quality="primary",
    note="Cramp duration seconds to 10 min read on a sister page of the same charity",
)
