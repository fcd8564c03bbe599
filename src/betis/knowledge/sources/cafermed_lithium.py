"""Lithium interactions that matter most."""

from betis.guideline.source import Source

cafermed_lithium = Source(
    title="Lithium interactions that matter most",
    published="cafermed.com",
    year=2023,
    supports="Thiazides raise lithium levels by a quarter to two fifths; loop diuretics have little effect",
    seen=True,
    authors="CaferMed",
    url="https://www.cafermed.com/post/lithium-interactions",
    study="webpage",
    note="States that loop diuretics have little effect on lithium, unlike thiazides.",
)
