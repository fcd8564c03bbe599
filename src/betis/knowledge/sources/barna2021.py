"""A randomized, double-blind, placebo-controlled, multicenter study assessing the efficacy o."""

from betis.guideline.source import Source

barna2021 = Source(
    title="A randomized, double-blind, placebo-controlled, multicenter study assessing the efficacy of magnesium oxide monohydrate in the treatment of nocturnal leg cramps",
    published="Nutrition Journal",
    year=2021,
    supports="Magnesium oxide monohydrate 226 mg for 60 days in 175 people: 3.4 against 2.6 fewer episodes (p=0.01); registered afterwards",
    seen=True,
    authors="Barna O, Lohoida P, Holovchenko Y, et al.",
    doi="10.1186/s12937-021-00747-9",
    pmid="34719399",
    url="http://nutritionj.biomedcentral.com/articles/10.1186/s12937-021-00747-9",
    study="rct",
    note="Completers; registered retrospectively.",
    people=175,
)
