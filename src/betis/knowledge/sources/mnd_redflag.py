"""Motor neurone disease: red flag diagnosis tool."""

from betis.guideline.source import Source

mnd_redflag = Source(
    title="Motor neurone disease: red flag diagnosis tool",
    published="guidelines.co.uk",
    year=None,
    supports="Cramps and fasciculation may be earliest but are often normal; progressive weakness without sensory change is the key; 75% limb and 25% bulbar onset",
    seen=True,
    authors="MND Association / RCGP (guideline summary)",
    url="https://www.guidelines.co.uk/neurology-/mnda-motor-neurone-disease-guideline/252569.article",
    study="professional tool",
    quality="primary",
)
