"""McArdle disease: symptoms."""

from betis.guideline.source import Source

mcardle_mduk = Source(
    title="McArdle disease: symptoms",
    published="musculardystrophyuk.org",
    year=None,
    supports="Pain and contracture in first minutes of exercise, dark urine, second wind",
    seen=True,
    authors="Muscular Dystrophy UK",
    url="http://www.musculardystrophyuk.org/conditions/mcardle-disease/symptoms",
    study="patient guidance",
    quality="primary",
)
