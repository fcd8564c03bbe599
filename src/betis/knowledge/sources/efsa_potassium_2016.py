"""Dietary reference values for potassium."""

from betis.guideline.source import Source

efsa_potassium_2016 = Source(
    title="Dietary reference values for potassium",
    published="EFSA Journal 14(10):4592",
    year=2016,
    supports="European adequate intakes of potassium",
    seen=True,
    authors="EFSA NDA Panel",
    doi="10.2903/j.efsa.2016.4592",
    url="http://www.efsa.europa.eu/en/efsajournal/pub/4592",
    study="reference values",
)
