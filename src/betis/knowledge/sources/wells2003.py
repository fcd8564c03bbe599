"""Two-level DVT Wells score table (after Wells 2003)."""

from betis.guideline.source import Source

wells2003 = Source(
    title="Two-level DVT Wells score table (after Wells 2003)",
    published="N Engl J Med 349:1227-1235 (table in NICE guidance)",
    year=2003,
    supports="All items and points; likely at 2 or more",
    seen=True,
    authors="Wells PS, et al; NICE appendix",
    pmid="14507948",
    url="https://www.ncbi.nlm.nih.gov/pubmedhealth/PMH0055213/table/appk.tu1/?report=objectonly",
    study="clinical prediction rule",
    quality="primary",
)
