"""Potassium chloride extended-release tablets, prescribing information."""

from betis.guideline.source import Source

kcl_label = Source(
    title="Potassium chloride extended-release tablets, prescribing information",
    published="prescriberpoint.com",
    year=None,
    supports="Potassium tablets are hazardous with kidney disease and with medicines that hold potassium back",
    seen=True,
    authors="US label copies",
    url="https://prescriberpoint.com/therapies/potassium-chloride-8000e24",
    study="label",
)
