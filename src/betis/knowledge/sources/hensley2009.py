"""Leg cramps and restless legs syndrome during pregnancy."""

from betis.guideline.source import Source

hensley2009 = Source(
    title="Leg cramps and restless legs syndrome during pregnancy",
    published="J Midwifery Womens Health",
    year=2009,
    supports="Leg cramps in up to 30% and RLS in up to 26% of pregnancies",
    seen=True,
    authors="Hensley JG",
    doi="10.1016/j.jmwh.2009.01.003",
    url="http://onlinelibrary.wiley.com/doi/10.1016/j.jmwh.2009.01.003/full?globalMessage=0",
    study="review",
    quality="primary",
)
