"""Comparison of oral magnesium supplements with placebo for pregnancy-induced leg cramps."""

from betis.guideline.source import Source

pjmhs2022 = Source(
    title="Comparison of oral magnesium supplements with placebo for pregnancy-induced leg cramps",
    published="Pakistan Journal of Medical & Health Sciences",
    year=2022,
    supports="Pregnancy, 200 women: 45% against 26% free of cramps on magnesium",
    seen=True,
    doi="10.53350/pjmhs22167247",
    url="https://mail.pjmhsonline.com/index.php/pjmhs/article/view/1966",
    study="rct",
    note="Authors not shown in the text read.",
    people=200,
)
