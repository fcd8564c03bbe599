"""Intoxication by star fruit in 32 uraemic patients (as summarised by a dialysis physician)."""

from betis.guideline.source import Source

starfruit_neto = Source(
    title="Intoxication by star fruit in 32 uraemic patients (as summarised by a dialysis physician)",
    published="hemodoc.com",
    year=2012,
    supports="Star fruit can poison people with kidney failure; hiccups and confusion are warning signs",
    seen=True,
    authors="Laird P, summarising a 32-patient series",
    url="https://www.hemodoc.com/hemodoc-from-doctor-to-p/2012/04/star-fruit-the-death-fruit-for-dialysis-patients.html",
    study="case series",
    quality="secondary",
    people=32,
)
