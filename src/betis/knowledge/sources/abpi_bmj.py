"""ABC of arterial and venous disease: interpreting ABPI (table)."""

from betis.guideline.source import Source

abpi_bmj = Source(
    title="ABC of arterial and venous disease: interpreting ABPI (table)",
    published="BMJ / PMC1363917",
    year=2006,
    supports="0.7-1 mild; 0.5-0.7 varying claudication, refer; 0.3-0.5 severe, urgent; <=0.3 or ankle pressure <50 mmHg critical; acute ischaemia = emergency",
    seen=True,
    authors="BMJ",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC1363917/table/tbl7",
    study="reference table",
    quality="primary",
)
