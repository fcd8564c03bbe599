"""Beta blockers and verapamil."""

from betis.guideline.source import Source

stockley_bb_verapamil = Source(
    title="Beta blockers and verapamil",
    published="medpill.info",
    year=2022,
    supports="Beta blockers with verapamil: slow pulse, block, collapse; eye drops too",
    seen=True,
    authors="medpill.info",
    url="http://www.medpill.info/beta-blockers-and-calcium-channel-blockers-verapamil-10628.htm",
    study="textbook",
)
