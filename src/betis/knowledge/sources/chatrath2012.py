"""Prevalence and morbidity associated with muscle cramps in patients with cirrhosis."""

from betis.guideline.source import Source

chatrath2012 = Source(
    title="Prevalence and morbidity associated with muscle cramps in patients with cirrhosis",
    published="Am J Med 125:1019-1025",
    year=2012,
    supports="67% reported cramps in 3 months; lower albumin; vitamin D level not different",
    seen=True,
    authors="Chatrath H, et al",
    doi="10.1016/j.amjmed.2012.03.012",
    pmid="22835465",
    url="https://scholarworks.indianapolis.iu.edu/items/6b1f4a32-894e-429d-89ab-5e3d94935cdf",
    study="cross-sectional",
    quality="primary",
    people=150,
)
