"""FoodData Central, SR Legacy (identifiers and household weights)."""

from betis.guideline.source import Source

fdc_sr_legacy = Source(
    title="FoodData Central, SR Legacy (identifiers and household weights)",
    published="USDA",
    year=2019,
    supports="FoodData Central numbers of foods, with the same household weights",
    seen=True,
    authors="USDA Agricultural Research Service",
    url="https://fdc.nal.usda.gov",
    study="database",
    note="FDC ids were accepted as seen only when a public copy of the SR Legacy food and portion tables (github michaelrbautista/eatwell_server data/sr_legacy_food.csv and data/sr_legacy_food_portion.csv) showed the same food with the same household gram weight.",
)
