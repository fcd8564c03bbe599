"""Guillain-Barre syndrome symptoms."""

from betis.guideline.source import Source

mayo_gbs = Source(
    title="Guillain-Barre syndrome symptoms",
    published="mayoclinic.org",
    year=None,
    supports="Pain can be achy or cramp-like and worse at night",
    seen=True,
    authors="Mayo Clinic",
    url="http://www.mayoclinic.org/diseases-conditions/guillain-barre-syndrome/basics/symptoms/con-20025832",
    study="patient guidance",
    quality="primary",
)
