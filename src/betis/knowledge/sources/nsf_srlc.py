"""Assessment and diagnosis of sleep-related leg cramps."""

from betis.guideline.source import Source

nsf_srlc = Source(
    title="Assessment and diagnosis of sleep-related leg cramps",
    published="sleepdisorders.thensf.org",
    year=None,
    supports="Sudden involuntary muscle tightness or hardness relieved by forceful stretching",
    seen=True,
    authors="National Sleep Foundation",
    url="https://sleepdisorders.thensf.org/chapter-7-sleep-related-movement-disorders/sleep-related-leg-cramps/assessment-and-diagnosis-of-sleep-related-leg-cramps/",
    study="reference page",
    quality="secondary",
)
