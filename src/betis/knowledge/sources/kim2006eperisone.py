"""The clinical feature of the muscle cramps and the effects of eperisone hydrochloride in tr."""

from betis.guideline.source import Source

kim2006eperisone = Source(
    title="The clinical feature of the muscle cramps and the effects of eperisone hydrochloride in treatment for the muscle cramps of the patients with liver cirrhosis",
    published="Korean Journal of Medicine",
    year=2006,
    supports="Cirrhosis, 35 people: eperisone 50 mg a day ended cramps in 20%, without a comparison",
    seen=True,
    authors="Kim GI, Kang SH, Kim JI, et al.",
    url="http://ekjm.org/journal/view.php?number=15816",
    study="cohort",
    note="No control group.",
    people=35,
)
