"""Treatment of nocturnal leg cramps: a crossover trial of quinine vs vitamin E."""

from betis.guideline.source import Source

connolly1992 = Source(
    title="Treatment of nocturnal leg cramps: a crossover trial of quinine vs vitamin E",
    published="Archives of Internal Medicine",
    year=1992,
    supports="Vitamin E no better than placebo in 27 people (recalled)",
    seen=False,
    authors="Connolly PS, Shirley EA, Wasson JH, Nierenberg DW",
    pmid="1520054",
    study="rct",
    note="Citation confirmed in the reference list of eltawil2015; n from a later review table; result recalled.",
    people=27,
)
