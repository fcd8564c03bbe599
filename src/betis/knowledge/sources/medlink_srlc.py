"""Sleep-related leg cramps."""

from betis.guideline.source import Source

medlink_srlc = Source(
    title="Sleep-related leg cramps",
    published="medlink.com",
    year=2024,
    supports="Placed among sleep-related movement disorders; contractions arise during time in bed; diagnosis clinical; daytime cramps may coexist",
    seen=True,
    authors="MedLink Neurology",
    url="https://medlink.com/articles/sleep-related-leg-cramps",
    study="specialist review",
    quality="secondary",
)
