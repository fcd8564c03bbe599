"""Rhabdomyolysis thresholds (common practice)."""

from betis.guideline.source import Source

rhabdo_thresholds = Source(
    title="Rhabdomyolysis thresholds (common practice)",
    published="general medical references",
    year=None,
    supports="CK at least 5 x ULN (often >1000 U/L) supports; CK >5000 U/L raises kidney-injury risk; classic triad in a minority",
    seen=False,
    study="consensus",
    quality="primary",
    note="The 5 x / 10 x ULN and under-10% triad figures were also seen, but only on machine-written summary pages, so not counted as seen",
)
