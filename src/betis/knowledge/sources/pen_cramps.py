"""Muscle cramps: background."""

from betis.guideline.source import Source

pen_cramps = Source(
    title="Muscle cramps: background",
    published="pennutrition.com",
    year=None,
    supports="Most cramps settle within minutes; up to an hour described",
    seen=True,
    authors="PEN Nutrition",
    url="https://www.pennutrition.com/KnowledgePathway.aspx?kpid=6928&tkid=21462",
    study="reference page",
    quality="secondary",
)
