"""Older BPOM list of jamu spiked with prednisone, phenylbutazone, dexamethasone and."""

from betis.guideline.source import Source

bpom_furosemide_jamu = Source(
    title="Older BPOM list of jamu spiked with prednisone, phenylbutazone, dexamethasone and furosemide",
    published="blog copy",
    year=2009,
    supports="Jamu found with prednisone, phenylbutazone, dexamethasone and furosemide",
    seen=True,
    authors="hamdaniradartarakan.blogspot.com",
    url="http://hamdaniradartarakan.blogspot.com/2009/01/waspadai-jamu-berbahan-obat-keras.html",
    study="news",
)
