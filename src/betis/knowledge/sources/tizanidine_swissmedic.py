"""Tizanidine and clinically relevant interactions."""

from betis.guideline.source import Source

tizanidine_swissmedic = Source(
    title="Tizanidine and clinically relevant interactions",
    published="Swissmedic Vigilance News",
    year=None,
    supports="Tizanidine with inhibitors of CYP1A2 (ciprofloxacin, fluvoxamine): severe low pressure and sedation",
    seen=True,
    authors="Swissmedic",
    url="https://swissmedic.ch/swissmedic/en/home/humanarzneimittel/market-surveillance/pharmacovigilance/vigilance-news/tizanidin.html",
    study="regulator",
)
