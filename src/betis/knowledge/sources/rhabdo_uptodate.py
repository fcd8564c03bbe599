"""Clinical manifestations and diagnosis of rhabdomyolysis."""

from betis.guideline.source import Source

rhabdo_uptodate = Source(
    title="Clinical manifestations and diagnosis of rhabdomyolysis",
    published="UpToDate",
    year=2019,
    supports="Muscle pain, red-brown urine, raised CK; ranges from silent to life-threatening",
    seen=True,
    authors="UpToDate (copy)",
    url="https://epage.pub/doc/clinical-manifestations-and-diagnosis-of-rhabdomyolysis-uptodate-wj745ojk1w",
    study="point-of-care",
    quality="secondary",
)
