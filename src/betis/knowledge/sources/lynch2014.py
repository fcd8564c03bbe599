"""Magnesium and muscle cramps in end stage renal disease patients on chronic hemodialysis."""

from betis.guideline.source import Source

lynch2014 = Source(
    title="Magnesium and muscle cramps in end stage renal disease patients on chronic hemodialysis",
    published="Advances in Nephrology 2014:681969",
    year=2014,
    supports="With dialysate magnesium raised from 0.75 to 1.0 mEq/L cramps fell from 77% to 56% (p=0.02) and severity from 5.34 to 3.89; no control group",
    seen=True,
    authors="Lynch PG, Abate M, Suh H, Wadhwa NK",
    doi="10.1155/2014/681969",
    url="https://www.hindawi.com/journals/an/2014/681969/abs/",
    study="before and after",
    people=62,
)
