"""Reflex inhibition of electrically induced muscle cramps in hypohydrated humans."""

from betis.guideline.source import Source

miller2010 = Source(
    title="Reflex inhibition of electrically induced muscle cramps in hypohydrated humans",
    published="Medicine & Science in Sports & Exercise",
    year=2010,
    supports="10 men: induced cramps 84.6 s with pickle juice, 133.7 s with water",
    seen=True,
    authors="Miller KC, et al.",
    doi="10.1249/MSS.0b013e3181c0647e",
    url="http://www.researchgate.net/publication/40483827_Reflex_inhibition_of_electrically_induced_muscle_cramps_in_hypohydrated_humans",
    study="rct",
    note="Laboratory crossover in young men.",
    people=10,
)
