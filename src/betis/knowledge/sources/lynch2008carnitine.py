"""L-carnitine and dialysis-related hypotension and muscle cramps: a meta-analysis."""

from betis.guideline.source import Source

lynch2008carnitine = Source(
    title="L-carnitine and dialysis-related hypotension and muscle cramps: a meta-analysis",
    published="American Journal of Kidney Diseases (recalled)",
    year=2008,
    supports="L-carnitine and cramps in dialysis: OR 0.30 (0.09 to 1.00)",
    seen=True,
    authors="Lynch KE, et al. (author and year recalled)",
    pmid="18706751",
    url="https://pubmed.ncbi.nlm.nih.gov/18706751/",
    study="systematic review",
    note="Abstract read; title is descriptive.",
    people=193,
)
