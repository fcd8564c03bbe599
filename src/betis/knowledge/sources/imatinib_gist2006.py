"""Relative hypocalcaemia and muscle cramps in patients receiving imatinib for GIST."""

from betis.guideline.source import Source

imatinib_gist2006 = Source(
    title="Relative hypocalcaemia and muscle cramps in patients receiving imatinib for GIST",
    published="Sarcoma 2006:48948",
    year=2006,
    supports="Muscle cramps in 12% of 17 people taking imatinib for GIST, with relatively low calcium",
    seen=True,
    authors="(Weston Park Hospital)",
    url="https://www.hindawi.com/journals/sarcoma/2006/048948/abs/",
    study="case series",
    people=17,
    quality="primary",
)
