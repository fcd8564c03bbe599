"""Consensus on the clinical diagnosis of lumbar spinal stenosis: international Delphi."""

from betis.guideline.source import Source

tomkinslane2016 = Source(
    title="Consensus on the clinical diagnosis of lumbar spinal stenosis: international Delphi",
    published="Spine 41(15):1239-1246",
    year=2016,
    supports="Expert consensus on history items",
    seen=True,
    authors="Tomkins-Lane C, et al",
    url="https://www.chiro.org/Graphics_Box_LOW_BACK/Consensus_on_the_Clinical_Diagnosis.shtml",
    study="Delphi",
    quality="secondary",
    note="Item list recalled",
)
