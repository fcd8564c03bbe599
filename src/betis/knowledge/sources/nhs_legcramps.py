"""Leg cramps (public information text)."""

from betis.guideline.source import Source

nhs_legcramps = Source(
    title="Leg cramps (public information text)",
    published="Public health information",
    year=None,
    supports="Stretch and massage the cramped muscle; painkillers too slow for a cramp, may ease the tenderness after it; avoid dehydration",
    seen=True,
    authors="NHS content, reproduced by Doctoori",
    url="https://www.doctoori.net/health-information/health-resources-a-z/conditions/?condition=leg-cramps",
    study="expert",
)
