"""Quinine sulfate tablets, precautions (UK 2022)."""

from betis.guideline.source import Source

quinine_smpc = Source(
    title="Quinine sulfate tablets, precautions (UK 2022)",
    published="rxreasoner.com copy",
    year=2022,
    supports="Precautions of quinine: pregnancy, G6PD deficiency, myasthenia gravis, optic neuritis, anticoagulants",
    seen=True,
    authors="Strides Pharma UK / MHRA",
    url="https://rxreasoner.com/monographs/quinine-sulfate/precautions",
    study="label",
)
