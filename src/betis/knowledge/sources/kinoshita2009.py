"""Shakuyaku-kanzo-to induces pseudoaldosteronism characterized by hypokalemia, rhabdomyolysi."""

from betis.guideline.source import Source

kinoshita2009 = Source(
    title="Shakuyaku-kanzo-to induces pseudoaldosteronism characterized by hypokalemia, rhabdomyolysis, metabolic alkalosis with respiratory compensation, and increased urinary cortisol levels",
    published="Journal of Alternative and Complementary Medicine",
    year=2009,
    supports="One woman with potassium 1.7 and muscle breakdown",
    seen=True,
    authors="Kinoshita H, Okabayashi M, Kaneko M, et al.",
    pmid="19388868",
    url="https://read.qxmd.com/read/19388868/shakuyaku-kanzo-to-induces-pseudoaldosteronism-characterized-by-hypokalemia-rhabdomyolysis-metabolic-alkalosis-with-respiratory-compensation-and-increased-urinary-cortisol-levels",
    study="expert",
    note="Case report.",
    people=1,
)
