"""Does oral magnesium substitution relieve pregnancy-induced leg cramps?."""

from betis.guideline.source import Source

nygaard2008 = Source(
    title="Does oral magnesium substitution relieve pregnancy-induced leg cramps?",
    published="European Journal of Obstetrics & Gynecology and Reproductive Biology",
    year=2008,
    supports="Pregnancy, 38 analysed: magnesium no better than placebo (1.8 more cramps, -1.3 to 4.9)",
    seen=True,
    authors="Nygaard IH, Valbø A, Pethick SV, Bøhmer T",
    pmid="18768245",
    url="https://herbal-organic.com/az/pubmed/Does_oral_magnesium_substitution_relieve_pregnancy_induced_leg_cramps_18768245",
    study="rct",
    people=45,
)
