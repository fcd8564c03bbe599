"""Efficacy of botulinum toxin A for treating cramps in diabetic neuropathy."""

from betis.guideline.source import Source

restivo2018 = Source(
    title="Efficacy of botulinum toxin A for treating cramps in diabetic neuropathy",
    published="Annals of Neurology",
    year=2018,
    supports="Diabetic neuropathy, 50 people: botulinum toxin 100 units a calf better than saline in weeks 1-14; 20% no response",
    seen=True,
    authors="Restivo DA, Casabona A, Frittitta L, et al.",
    doi="10.1002/ana.25340",
    url="https://www.painpluscpn.ca/Home/Article/83003",
    study="rct",
    people=50,
)
