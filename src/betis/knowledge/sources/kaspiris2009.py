"""Growing pains in children: epidemiology."""

from betis.guideline.source import Source

kaspiris2009 = Source(
    title="Growing pains in children: epidemiology",
    published="Joint Bone Spine 76:486-490",
    year=2009,
    supports="Growing pains in 24.5% of 532 Greek children of 4-12 years (recalled)",
    seen=False,
    authors="Kaspiris A, Zafiropoulou C",
    study="survey",
    people=532,
    note="Title paraphrased; address of the copy not kept, so not counted as seen.",
)
