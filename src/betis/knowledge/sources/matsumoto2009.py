"""Nocturnal leg cramps: a common complaint in patients with lumbar spinal canal stenosis."""

from betis.guideline.source import Source

matsumoto2009 = Source(
    title="Nocturnal leg cramps: a common complaint in patients with lumbar spinal canal stenosis",
    published="Spine 34(5):E189-E194",
    year=2009,
    supports="Cramps 70.8% surgical LSS vs 37.2% elderly controls; adjusted OR 4.6 (P<0.01, CI not in abstract)",
    seen=True,
    authors="Matsumoto M, et al",
    url="https://pure.fujita-hu.ac.jp/en/publications/nocturnal-leg-cramps-a-common-complaint-in-patients-with-lumbar-s",
    study="case-control survey",
    quality="primary",
    people=490,
)
