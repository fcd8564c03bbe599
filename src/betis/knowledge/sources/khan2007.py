"""Reflex inhibition of normal cramp following electrical stimulation of the muscle tendon."""

from betis.guideline.source import Source

khan2007 = Source(
    title="Reflex inhibition of normal cramp following electrical stimulation of the muscle tendon",
    published="Journal of Neurophysiology",
    year=2007,
    supports="13 people: electrical stimulation of the tendon reduced cramp activity in every subject in whom a cramp could be induced",
    seen=True,
    authors="Khan SI, Burne JA",
    doi="10.1152/jn.00371.2007",
    url="https://ru.scribd.com/document/267953307/1102-full",
    study="cross_sectional",
    note="Laboratory experiment.",
    people=13,
)
