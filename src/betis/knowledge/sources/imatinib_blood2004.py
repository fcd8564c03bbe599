"""Persistently increased creatine kinase levels in imatinib-treated CML."""

from betis.guideline.source import Source

imatinib_blood2004 = Source(
    title="Persistently increased creatine kinase levels in imatinib-treated CML",
    published="Blood 104(11):2933 (abstract)",
    year=2004,
    supports="Raised creatine kinase and muscle cramps in people treated with imatinib",
    seen=True,
    url="http://ashpublications.com/blood/article-split/104/11/2933/55368/Persistently-Increased-Creatine-Kinase-Levels-in",
    study="cohort",
    people=113,
)
