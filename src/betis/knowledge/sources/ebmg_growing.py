"""Growing pains in children."""

from betis.guideline.source import Source

ebmg_growing = Source(
    title="Growing pains in children",
    published="EBMG",
    year=None,
    supports="Symmetric, evening/night, 0.5-5 h, normal examination; suspect other causes under 3 years, one limb only, limp, daytime/morning symptoms; then blood count, CRP, ESR",
    seen=True,
    authors="Duodecim EBM Guidelines",
    url="https://download.skyscape.com/download/ota/lonestar/B4562E59-87F6-47FA-8F09-D67E1FE536CA/ebmg.ed18/content/HTML/v/tu148.htm",
    study="guideline",
    quality="primary",
)
