"""The effect of vitamin D and calcium plus vitamin D for leg cramps in pregnant women: a randomized clinical trial."""

from betis.guideline.source import Source

mansouri_thesis = Source(
    title="The effect of vitamin D and calcium plus vitamin D for leg cramps in pregnant women: a randomized clinical trial",
    published="Tabriz University of Medical Sciences repository",
    year=None,
    supports="126 pregnant women, vitamin D 1000 units alone or with calcium 300 mg: duration of cramps did not differ (p=0.73); other results were cut off",
    seen=True,
    authors="Mansouri A, et al.",
    url="https://dspace.tbzmed.ac.ir:443/xmlui/handle/123456789/60124",
    study="rct",
    people=126,
    quality="primary",
    note="Abstract cut off before the frequency and pain results; conducted 2013-14.",
)
