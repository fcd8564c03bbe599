"""Reflexology: golden foot massage on leg cramps for hemodialysis patients."""

from betis.guideline.source import Source

reflexology2023 = Source(
    title="Reflexology: golden foot massage on leg cramps for hemodialysis patients",
    published="International Egyptian Journal of Nursing Sciences and Research",
    year=2023,
    supports="Reflexology in dialysis: improvement without a comparison group",
    seen=True,
    authors="Elmetwaly AAM",
    doi="10.21608/ejnsr.2023.211028.1298",
    url="http://journals.ekb.eg/article_310174_0.html",
    study="cohort",
    note="Before-after design without a comparison group described.",
)
