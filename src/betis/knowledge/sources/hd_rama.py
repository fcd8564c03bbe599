"""Factors related to muscle cramps during hemodialysis."""

from betis.guideline.source import Source

hd_rama = Source(
    title="Factors related to muscle cramps during hemodialysis",
    published="Ramathibodi Med J 44(4)",
    year=2021,
    supports="Cramps in 9.8% of 458 assessments; interdialytic gain >=3.5 kg OR 4.5; cramps before dialysis OR 25.5; high bicarbonate OR 5.6",
    seen=True,
    authors="Akkabut W, et al",
    url="https://he02.tci-thaijo.org/index.php/ramajournal/article/view/249293",
    study="descriptive correlational study",
    quality="primary",
    people=44,
)
