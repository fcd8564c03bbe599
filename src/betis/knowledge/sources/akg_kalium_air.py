"""Pahami kebutuhan kalium per hari (adult 4,700 mg, girls 10–12 y 4,400 mg)."""

from betis.guideline.source import Source

akg_kalium_air = Source(
    title="Pahami kebutuhan kalium per hari (adult 4,700 mg, girls 10–12 y 4,400 mg)",
    published="airminumpedia.com",
    year=None,
    supports="Adult potassium 4,700 mg; girls of 10 to 12 years 4,400 mg",
    seen=True,
    authors="Airminumpedia",
    url="https://airminumpedia.com/kandungan/kebutuhan-kalium-per-hari",
    study="webpage",
)
