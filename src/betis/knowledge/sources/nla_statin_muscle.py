"""An assessment by the Statin Muscle Safety Task Force: 2014 update."""

from betis.guideline.source import Source

nla_statin_muscle = Source(
    title="An assessment by the Statin Muscle Safety Task Force: 2014 update",
    published="J Clin Lipidol",
    year=2014,
    supports="Definitions and referral guidance for statin muscle events (abstract only)",
    seen=True,
    authors="National Lipid Association",
    url="https://www.lipidjournal.com/article/S1933-2874(14)00160-3/fulltext",
    study="expert consensus",
    quality="primary",
)
