"""Hypokalaemia: primary-care management."""

from betis.guideline.source import Source

hypok_pcn = Source(
    title="Hypokalaemia: primary-care management",
    published="mypanotes.co.uk",
    year=None,
    supports="K 3.0-3.4 recheck and oral; 2.5-2.9 urgent, same day if symptomatic or comorbid; below 2.5 or ECG symptoms same-day hospital; check Mg; causes: diuretics, steroids, insulin, beta-agonists, gut losses",
    seen=True,
    authors="myPAnotes (UK PCN)",
    url="https://www.mypanotes.co.uk/bloods-test/sodium-hyponatraemia/hypernatraemia-pclbh",
    study="clinical notes",
    quality="secondary",
)
