"""Symptoms of leg cramps (NHS content, 2017)."""

from betis.guideline.source import Source

nhs_cramps_2017 = Source(
    title="Symptoms of leg cramps (NHS content, 2017)",
    published="NHS website content, republished",
    year=2017,
    supports="Occasional cramps need no diagnosis; GP if frequent or sleep-breaking, or if leg muscles shrink or weaken; immediate help if over 10 min or after toxic/infectious contact",
    seen=True,
    authors="NHS",
    url="https://zana.com/a/leg-cramps-symptoms-leg-cramps.1344",
    study="patient guidance",
    quality="secondary",
)
