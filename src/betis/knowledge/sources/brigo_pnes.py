"""Tongue biting in epileptic seizures and psychogenic events."""

from betis.guideline.source import Source

brigo_pnes = Source(
    title="Tongue biting in epileptic seizures and psychogenic events",
    published="Epilepsy Behav 25:251-255",
    year=2012,
    supports="Lateral tongue bite LR+ 21.386 (1.325-345.169); any bite LR+ 1.479 (1.117-1.957)",
    seen=True,
    authors="Brigo F, et al",
    url="https://sqquid.pmu.ac.at/fis/suchen.publikationen_uni_autoren?sprache_in=de&publikation_id_in=3370",
    study="meta-analysis",
    quality="primary",
    people=403,
)
