"""Try stretching to relieve leg cramps (pharmacy column)."""

from betis.guideline.source import Source

honolulu2009 = Source(
    title="Try stretching to relieve leg cramps (pharmacy column)",
    published="Newspaper column",
    year=2009,
    supports="Even the quinine in tonic water can set off reactions",
    seen=True,
    authors="Honolulu Advertiser",
    url="https://honoluluadvertiser.com./article/2009/Feb/26/il/hawaii902260304.html",
    study="expert",
)
