"""2023 updated AGS Beers Criteria."""

from betis.guideline.source import Source

beers2023 = Source(
    title="2023 updated AGS Beers Criteria",
    published="J Am Geriatr Soc",
    year=2023,
    supports="Sedatives and muscle relaxants listed as to avoid in older adults",
    seen=True,
    authors="American Geriatrics Society",
    doi="10.1111/jgs.18372",
    url="https://doi.org/10.1111/jgs.18372",
    study="guideline",
    note="Abstract only.",
)
