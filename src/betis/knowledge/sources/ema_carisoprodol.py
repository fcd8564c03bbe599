"""European Medicines Agency recommends suspension of marketing authorisations for carisoprod."""

from betis.guideline.source import Source

ema_carisoprodol = Source(
    title="European Medicines Agency recommends suspension of marketing authorisations for carisoprodol-containing medicinal products",
    published="EMA",
    year=2007,
    supports="Europe suspended carisoprodol in 2007: addiction, intoxication and impaired driving",
    seen=True,
    authors="European Medicines Agency",
    url="https://www.ema.europa.eu/en/news/european-medicines-agency-recommends-suspension-marketing-authorisations-carisoprodol-containing-medicinal-products",
    study="regulator",
)
