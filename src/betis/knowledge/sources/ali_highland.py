"""Vascular guidelines: acute limb ischaemia and CLTI."""

from betis.guideline.source import Source

ali_highland = Source(
    title="Vascular guidelines: acute limb ischaemia and CLTI",
    published="rightdecisions.scot.nhs.uk",
    year=None,
    supports="Sudden loss of perfusion, up to two weeks; six Ps seen only in the most severe; immediate vascular call; CLTI = rest pain or tissue loss for more than two weeks, forefoot pain eased by dependency",
    seen=True,
    authors="NHS Highland",
    url="https://rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/therapeutic-guidelines/vascular/vascular-guidelines/",
    study="guideline",
    quality="primary",
)
