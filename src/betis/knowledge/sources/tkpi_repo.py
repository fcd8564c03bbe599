"""TKPI 2019 transcription (docs/tkpi/tkpi-komposisi.json, commit a60e1390)."""

from betis.guideline.source import Source

tkpi_repo = Source(
    title="TKPI 2019 transcription (docs/tkpi/tkpi-komposisi.json, commit a60e1390)",
    published="GitHub stargan-id/bgn-mbg-jaga-gizi-web",
    year=2025,
    supports="Figures of Indonesian foods as transcribed; potassium and sodium cells are partly blank or implausible",
    seen=True,
    authors="stargan-id",
    url="https://github.com/stargan-id/bgn-mbg-jaga-gizi-web",
    study="dataset",
)
