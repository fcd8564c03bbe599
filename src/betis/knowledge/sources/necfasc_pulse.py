"""How not to miss: necrotising fasciitis."""

from betis.guideline.source import Source

necfasc_pulse = Source(
    title="How not to miss: necrotising fasciitis",
    published="pulsetoday.co.uk",
    year=None,
    supports="Pain out of proportion, fever, unable to use limb; 20-40% die despite surgery",
    seen=True,
    authors="Pulse Today",
    url="https://www.pulsetoday.co.uk/clinical-feature/clinical-areas/infectious-diseases/how-not-to-miss-necrotising-fasciitis/",
    study="specialist article",
    quality="primary",
)
