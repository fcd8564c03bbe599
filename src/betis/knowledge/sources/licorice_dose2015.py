"""Relationship between incidence of pseudoaldosteronism and daily dose of glycyrrhiza: revie."""

from betis.guideline.source import Source

licorice_dose2015 = Source(
    title="Relationship between incidence of pseudoaldosteronism and daily dose of glycyrrhiza: review of the literature",
    published="Kampo Medicine 66(3):197-202",
    year=2015,
    supports="Pseudoaldosteronism in about 11% at 6 g licorice a day",
    seen=True,
    authors="Mantani N, Oka H, Sahashi Y, et al.",
    url="https://wprim.whocc.org.cn:443/admin/article/articleDetail?WPRIMID=377179&articleId=377179&from=search",
    study="review",
)
