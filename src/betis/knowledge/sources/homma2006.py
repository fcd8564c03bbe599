"""Effects of long term administration of Shakuyaku-kanzo-To and Shosaiko-To on serum potassi."""

from betis.guideline.source import Source

homma2006 = Source(
    title="Effects of long term administration of Shakuyaku-kanzo-To and Shosaiko-To on serum potassium levels",
    published="Yakugaku Zasshi",
    year=2006,
    supports="Low potassium in about 80% of over-60s treated for more than 30 days",
    seen=True,
    authors="Homma M, Ishihara M, Qian W, Kohda Y",
    doi="10.1248/yakushi.126.973",
    pmid="17016026",
    url="https://scilit.com/publications/72bdf1fb50b99f1efbc885f9bbb5f0fc",
    study="cohort",
)
