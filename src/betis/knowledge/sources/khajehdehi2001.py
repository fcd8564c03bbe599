"""A randomized, double-blind, placebo-controlled trial of supplementary vitamins E, C and th."""

from betis.guideline.source import Source

khajehdehi2001 = Source(
    title="A randomized, double-blind, placebo-controlled trial of supplementary vitamins E, C and their combination for treatment of haemodialysis cramps",
    published="Nephrology Dialysis Transplantation",
    year=2001,
    supports="Haemodialysis, 60 people, 8 weeks: cramps fell by 54% on vitamin E, 61% on vitamin C, 97% on both, 7% on placebo",
    seen=True,
    authors="Khajehdehi P, et al. (author recalled)",
    doi="10.1093/ndt/16.7.1448",
    pmid="11427639",
    url="https://pubmed.ncbi.nlm.nih.gov/11427639/",
    study="rct",
    note="PubMed abstract read in a mirror copy.",
    people=60,
)
