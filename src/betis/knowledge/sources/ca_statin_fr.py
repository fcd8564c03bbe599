"""Statins and muscle symptoms: digest of a Canadian Family Physician article."""

from betis.guideline.source import Source

ca_statin_fr = Source(
    title="Statins and muscle symptoms: digest of a Canadian Family Physician article",
    published="pharm.umontreal.ca",
    year=None,
    supports="Year-1 muscle symptoms 14.0% placebo to 14.8% statin; about 1 in 15 reported symptoms attributable; CK over 10 x normal in about 1 in 3000",
    seen=True,
    authors="University of Montreal pharmacy news",
    url="https://pharm.umontreal.ca/en/faculte/nouvelles/nouvelle/news/detail/News/nicolas-dugre-cosigne-un-article-dans-le-medecin-de-famille-canadien",
    study="digest of review",
    quality="secondary",
)
