"""Potassium-sparing diuretics with angiotensin receptor blockers."""

from betis.guideline.source import Source

lonestar_kspare_arb = Source(
    title="Potassium-sparing diuretics with angiotensin receptor blockers",
    published="skyscape copy",
    year=None,
    supports="Potassium-sparing diuretics with angiotensin receptor blockers, and trimethoprim: high potassium",
    seen=True,
    authors="Top 100 Drug Interactions (Hansten and Horn) copy",
    url="https://download.skyscape.com/download/ota/lonestar/3C52715-7DF0-47C4-BF2A-379E6E7AC9B5/skyscaperx.edxx/content/HTML/d/tu1.htm",
    study="textbook",
)
