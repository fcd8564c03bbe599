"""Magnesium: fact sheet for health professionals."""

from betis.guideline.source import Source

ods_magnesium = Source(
    title="Magnesium: fact sheet for health professionals",
    published="US NIH",
    year=None,
    supports="US upper limit for magnesium supplements 350 mg a day (recalled)",
    seen=False,
    authors="NIH Office of Dietary Supplements",
    url="https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/",
    study="textbook",
    note="The official page was not opened; matching text was read only in third-party copies.",
)
