"""The diagnostic value of urinary incontinence in the differential diagnosis of seizures."""

from betis.guideline.source import Source

brigo_incont = Source(
    title="The diagnostic value of urinary incontinence in the differential diagnosis of seizures",
    published="Seizure 22:85-90",
    year=2013,
    supports="Incontinence LR+ 0.879 (0.705-1.095): no discriminating value",
    seen=True,
    authors="Brigo F, et al",
    doi="10.1016/j.seizure.2012.10.011",
    url="https://www.seizure-journal.com/article/S1059-1311(12)00286-5/fulltext",
    study="meta-analysis",
    quality="primary",
    people=473,
)
