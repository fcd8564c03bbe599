"""Cauda equina syndrome: diagnostic approach."""

from betis.guideline.source import Source

ces_bmjbp = Source(
    title="Cauda equina syndrome: diagnostic approach",
    published="bestpractice.bmj.com",
    year=None,
    supports="Back/leg pain plus recent (<14 days) bladder/bowel change, saddle numbness, both-leg deficit or sexual dysfunction: immediate hospital, MRI within 4 h of request; residual >=200 mL raises likelihood, less does not exclude",
    seen=True,
    authors="BMJ Best Practice",
    study="point-of-care",
    quality="primary",
)
