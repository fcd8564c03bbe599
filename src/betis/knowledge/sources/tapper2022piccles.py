"""Pickle juice intervention for cirrhotic cramps reduction: the PICCLES randomized controlle."""

from betis.guideline.source import Source

tapper2022piccles = Source(
    title="Pickle juice intervention for cirrhotic cramps reduction: the PICCLES randomized controlled trial",
    published="American Journal of Gastroenterology",
    year=2022,
    supports="82 people with cirrhosis, 74 completed, 28 days: pain fell 2.25 points of 10 with pickle brine, 0.36 with tap water (p=0.03); no better sleep or quality of life",
    seen=True,
    authors="Tapper EB, Salim N, Baki J, et al.",
    doi="10.14309/ajg.0000000000001781",
    url="https://ouci.dntb.gov.ua/en/works/7ByAk869",
    study="rct",
    note="74 completed.",
    people=82,
)
