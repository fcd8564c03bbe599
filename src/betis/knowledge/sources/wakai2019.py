"""Risk factors for hypermagnesaemia in patients prescribed magnesium oxide."""

from betis.guideline.source import Source

wakai2019 = Source(
    title="Risk factors for hypermagnesaemia in patients prescribed magnesium oxide",
    published="J Pharm Health Care Sci 5:4",
    year=2019,
    supports="High magnesium in people prescribed magnesium oxide; poor kidney function among the risk factors",
    seen=True,
    authors="Wakai E, Ikemura K, Sugimoto H, Iwamoto T, Okuda M",
    doi="10.1186/s40780-019-0133-7",
    pmid="30805197",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC6373027",
    study="cohort",
    people=320,
)
