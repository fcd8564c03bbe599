"""Treatment of vitamin D insufficiency in postmenopausal women: a randomized clinical trial."""

from betis.guideline.source import Source

hansen2015 = Source(
    title="Treatment of vitamin D insufficiency in postmenopausal women: a randomized clinical trial",
    published="JAMA Internal Medicine (recalled)",
    year=2015,
    supports="Parent trial of vitamin D in postmenopausal women; cramps are not in its abstract",
    seen=True,
    authors="Hansen KE, et al. (authors recalled)",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC4594209",
    study="rct",
    note="Parent trial; the abstract read does not report cramps.",
    people=230,
)
