"""Bonn Vein Study figures."""

from betis.guideline.source import Source

bonn_vein = Source(
    title="Bonn Vein Study figures",
    published="Phlebolymphology",
    year=None,
    supports="Varicose veins in 14.3% and vein swelling in 13.4% of 3,072 adults in Bonn",
    seen=True,
    authors="phlebolymphology.org",
    url="https://www.phlebolymphology.org/?p=1697",
    study="survey",
    people=3072,
)
