"""Quinine patient leaflet listing medicines not to combine (incl. atorvastatin)."""

from betis.guideline.source import Source

quinine_patient = Source(
    title="Quinine patient leaflet listing medicines not to combine (incl. atorvastatin)",
    published="onlinemontana.blogspot.com",
    year=2016,
    supports="Medicines not to combine with quinine, atorvastatin among them",
    seen=True,
    url="https://onlinemontana.blogspot.com/2016/10/quinine_18.html",
    study="leaflet",
)
