"""Patient information leaflet for the treatment of leg cramps."""

from betis.guideline.source import Source

dorset_leaflet = Source(
    title="Patient information leaflet for the treatment of leg cramps",
    published="Patient leaflet",
    year=None,
    supports="A patient leaflet describes the wall stretch at 60-100 cm",
    seen=True,
    authors="NHS Dorset CCG",
    url="https://docslib.org/doc/13545232/patient-information-leaflet-for-the-treatment-of-leg-cramps",
    study="expert",
)
