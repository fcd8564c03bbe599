"""Cauda equina syndrome: myths and facts explained."""

from betis.guideline.source import Source

ces_pulse = Source(
    title="Cauda equina syndrome: myths and facts explained",
    published="Pulse Today",
    year=None,
    supports="No standard presentation; sciatica 93% (mostly one-sided), retention 41%; refer on symptoms, not signs",
    seen=True,
    authors="Todd N, et al",
    url="https://www.pulsetoday.co.uk/clinical-feature/clinical-areas/neurology/cauda-equina-syndrome-myths-and-facts-explained/",
    study="specialist article",
    quality="primary",
)
