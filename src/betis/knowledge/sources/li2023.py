"""Leg cramps in type 2 diabetes."""

from betis.guideline.source import Source

li2023 = Source(
    title="Leg cramps in type 2 diabetes",
    published="J Shandong University",
    year=2023,
    supports="Leg cramps in 47.8% of 136 people with type 2 diabetes (recalled)",
    seen=False,
    authors="Li et al.",
    study="cross sectional",
    people=136,
    note="Title paraphrased; address of the copy not kept, so not counted as seen.",
)
