"""Deep vein thrombosis: criteria."""

from betis.guideline.source import Source

bmjbp_wells = Source(
    title="Deep vein thrombosis: criteria",
    published="bestpractice.bmj.com",
    year=None,
    supports="Score >=2 about 40% absolute risk; <2 under 15%; calf measured 10 cm below the tibial tuberosity",
    seen=True,
    authors="BMJ Best Practice",
    study="point-of-care",
    quality="primary",
)
