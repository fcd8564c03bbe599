"""Muscle cramps (draft pathway)."""

from betis.guideline.source import Source

remedy_cramps = Source(
    title="Muscle cramps (draft pathway)",
    published="remedy.bnssg.icb.nhs.uk",
    year=None,
    supports="Before referral consider U&E, LFT, calcium, magnesium, HbA1c, TSH, CK; nerve conduction or vascular studies only if suspected; refer only if atypical",
    seen=True,
    authors="BNSSG Integrated Care Board",
    url="https://remedy.bnssg.icb.nhs.uk/bnssg-icb/development-area/muscle-cramps-draft",
    study="local referral pathway (draft)",
    quality="secondary",
)
