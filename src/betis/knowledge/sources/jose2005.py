"""Hot water bottle burns in diabetic neuropathy."""

from betis.guideline.source import Source

jose2005 = Source(
    title="Hot water bottle burns in diabetic neuropathy",
    published="Br J Gen Pract 55:222",
    year=2005,
    supports="Hot water bottle burns in people with diabetic neuropathy (recalled)",
    seen=False,
    authors="Jose RM et al.",
    study="case report",
    note="Title paraphrased; address of the copy not kept, so not counted as seen.",
)
