"""Efficacy of phenytoin for nocturnal muscle cramps: a preliminary study."""

from betis.guideline.source import Source

kim2014phenytoin = Source(
    title="Efficacy of phenytoin for nocturnal muscle cramps: a preliminary study",
    published="Journal of the Korean Neurological Association",
    year=2014,
    supports="16 people on phenytoin 100-200 mg a day: remission in 13, without a comparison",
    seen=True,
    authors="Kim KM, Lee DH, Lee Y, et al.",
    url="http://wprim.whocc.org.cn:80/admin/article/articleDetail?WPRIMID=75285&articleId=75285&from=search",
    study="cohort",
    note="Retrospective, uncontrolled.",
    people=16,
)
