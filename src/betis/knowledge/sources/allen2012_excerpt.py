"""Allen & Kirby 2012, body text reproduced on a third-party page."""

from betis.guideline.source import Source

allen2012_excerpt = Source(
    title="Allen & Kirby 2012, body text reproduced on a third-party page",
    published="web copy",
    year=2012,
    supports="About 60% of people with cirrhosis have leg cramps; in veterans, cramps in 75% with peripheral vascular disease, 63% with hypokalaemia, 62% with coronary disease; drug-related incidence generally very low",
    seen=True,
    url="http://weloveliner.blogg.se/2023/june/nocturnal-leg-cramps-treatment-medication.html",
    study="secondary copy",
    quality="secondary",
)
