"""Risk factors associated with exercise associated muscle cramping - a prospective cohort st."""

from betis.guideline.source import Source

schwellnus2011 = Source(
    title="Risk factors associated with exercise associated muscle cramping - a prospective cohort study in Ironman triathletes",
    published="British Journal of Sports Medicine",
    year=2011,
    supports="210 triathletes: no difference in weight loss or salts between those with and without cramps",
    seen=True,
    authors="Schwellnus M, Collins M, Drew N",
    url="https://bjsm.bmj.com/content/45/4/316.2",
    study="cohort",
    people=210,
)
