"""Low-dose liquorice alone or with hydrochlorothiazide and plasma potassium."""

from betis.guideline.source import Source

hukkanen2009 = Source(
    title="Low-dose liquorice alone or with hydrochlorothiazide and plasma potassium",
    published="Blood Press 18(4):192-195",
    year=2009,
    supports="Liquorice with hydrochlorothiazide lowered potassium in healthy volunteers",
    seen=True,
    authors="Hukkanen J, Ukkola O, Savolainen MJ",
    pmid="19562574",
    url="https://pubmed.ncbi.nlm.nih.gov/19562574/",
    study="crossover trial",
    people=10,
)
