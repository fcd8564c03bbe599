"""Removal of the cramp indication for quinine in Australia."""

from betis.guideline.source import Source

tga2004 = Source(
    title="Removal of the cramp indication for quinine in Australia",
    published="TGA Australia",
    year=2004,
    supports="Removal of the cramp indication for quinine in Australia",
    seen=False,
    authors="Therapeutic Goods Administration",
    study="regulator",
    note="The removal itself is confirmed second-hand by medsafe2010 and hkdh2011; the original notice and its year were not checked.",
)
