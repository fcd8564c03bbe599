"""Graduated compression stockings for the initial treatment of varicose veins in people with."""

from betis.guideline.source import Source

compression2021 = Source(
    title="Graduated compression stockings for the initial treatment of varicose veins in people without venous ulceration",
    published="Cochrane Database of Systematic Reviews",
    year=2021,
    supports="13 studies, 1,021 people with varicose veins: wearers often felt better; cramps not reported separately",
    seen=True,
    authors="Knight SL, et al. (author name recalled)",
    doi="10.1002/14651858.CD008819.pub4",
    url="http://cochrane.org/CD008819/PVD_wearing-stockings-to-provide-compression-for-the-treatment-of-varicose-veins",
    study="systematic_review",
    note="13 studies; night cramps are listed only as one possible vein symptom.",
    people=1021,
)
