"""Nocturnal leg cramps, section 10.2.3."""

from betis.guideline.source import Source

niformulary = Source(
    title="Nocturnal leg cramps, section 10.2.3",
    published="Health and Social Care Northern Ireland",
    year=None,
    supports="200-300 mg at night as a last resort; stop after 4 weeks without benefit; review every 3 months",
    seen=True,
    authors="Northern Ireland Formulary",
    url="https://niformulary.hscni.net/formulary/10-0-musculoskeletal-and-joint-diseases/10-2-drugs-used-in-neuromuscular-disorders/10-2-3-nocturnal-leg-cramps",
    study="guideline",
)
