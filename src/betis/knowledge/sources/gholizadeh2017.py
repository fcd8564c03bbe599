"""Effects of stretching training on pain severity and frequency of leg cramps in middle-aged."""

from betis.guideline.source import Source

gholizadeh2017 = Source(
    title="Effects of stretching training on pain severity and frequency of leg cramps in middle-aged women with metabolic syndrome",
    published="Iranian Journal of Obstetrics, Gynecology and Infertility",
    year=2017,
    supports="In 24 women six weeks of long stretching went with fewer and milder cramps; pain did not differ between groups",
    seen=True,
    authors="Gholizadeh R, Hasani A, Arazi H",
    url="https://ijogi.mums.ac.ir/article_9508.html?lang=en",
    study="rct",
    people=24,
)
