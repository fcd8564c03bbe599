"""Calcium-channel blockers and statins."""

from betis.guideline.source import Source

stockley_ccb_statin = Source(
    title="Calcium-channel blockers and statins",
    published="medpill.info",
    year=2022,
    supports="Verapamil and diltiazem raise levels of simvastatin, lovastatin and atorvastatin",
    seen=True,
    authors="medpill.info",
    url="https://medpill.info/calcium-channel-blockers-and-statins-10736.htm",
    study="textbook",
)
