"""Quinine: not to be used routinely for nocturnal leg cramps (Drug Safety Update, June 2010)."""

from betis.guideline.source import Source

mhra2010 = Source(
    title="Quinine: not to be used routinely for nocturnal leg cramps (Drug Safety Update, June 2010)",
    published="UK MHRA",
    year=2010,
    supports="UK: quinine not routine; only if cramps are frequent, painful and disrupt sleep, with close watch",
    seen=True,
    authors="MHRA",
    url="https://www.gponline.com/mhra-warns-quinine-cramps/musculoskeletal-disorders/article/1009699",
    study="regulator",
    note="Read as reported in UK professional press.",
)
