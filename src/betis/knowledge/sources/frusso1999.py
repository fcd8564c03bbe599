"""Magnesium for the treatment of nocturnal leg cramps: a crossover randomized trial."""

from betis.guideline.source import Source

frusso1999 = Source(
    title="Magnesium for the treatment of nocturnal leg cramps: a crossover randomized trial",
    published="Journal of Family Practice",
    year=1999,
    supports="Magnesium citrate 900 mg twice a day for 4 weeks in 45 people: no better than placebo",
    seen=True,
    authors="Frusso R, Zárate M, Augustovski F, Rubinstein A",
    pmid="10907623",
    url="https://mdedge9-ma1.mdedge.com/authors/ricardo-frusso-md",
    study="rct",
    people=45,
)
