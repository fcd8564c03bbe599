"""Nocturnal leg cramps and lumbar spinal stenosis: a cross-sectional study in the community."""

from betis.guideline.source import Source

handa2022 = Source(
    title="Nocturnal leg cramps and lumbar spinal stenosis: a cross-sectional study in the community",
    published="Int J Gen Med 15:7985-7993",
    year=2022,
    supports="Cramps 33.0% with typical LSS symptoms vs 35.5% without (no difference); very narrow dural sac associated",
    seen=True,
    authors="Handa J, et al",
    url="https://doaj.org/article/d2d500ab6207494d80f7723f746627a9",
    study="cross-sectional",
    quality="primary",
    note="Abstract totals are inconsistent: the two group counts sum to 114/328 (34.8%), while 214 (65.2%) is stated as having cramps",
    people=328,
)
