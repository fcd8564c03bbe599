"""Tizanidine tablets: contraindications and warnings."""

from betis.guideline.source import Source

tizanidine_hpra = Source(
    title="Tizanidine tablets: contraindications and warnings",
    published="rxreasoner.com copy",
    year=2016,
    supports="Tizanidine must not be used in severe liver disease",
    seen=True,
    authors="Teva / HPRA",
    url="https://www.rxreasoner.com/monographs/zanaflex/precautions",
    study="label",
)
