"""Intradialytic stretching for cramps: randomised trial."""

from betis.guideline.source import Source

hd_stretch = Source(
    title="Intradialytic stretching for cramps: randomised trial",
    published="paperzz.com 8380466",
    year=None,
    supports="Calf stretching during dialysis was followed by fewer and milder cramps than none",
    seen=True,
    url="https://paperzz.com/doc/8380466",
    study="rct",
    people=64,
    note="Title paraphrased.",
)
