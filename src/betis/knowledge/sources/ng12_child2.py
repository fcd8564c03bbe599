"""NICE suspected cancer in children: leukaemia triggers."""

from betis.guideline.source import Source

ng12_child2 = Source(
    title="NICE suspected cancer in children: leukaemia triggers",
    published="nasgp.org.uk",
    year=None,
    supports="Pallor, fatigue, fever, infection, lymph nodes, bone pain, bruising: FBC within 48 h; petechiae or hepatosplenomegaly: immediate",
    seen=True,
    authors="NASGP summary",
    url="https://www.nasgp.org.uk/resource/nice-suspected-cancer-in-children/",
    study="guideline summary",
    quality="secondary",
)
