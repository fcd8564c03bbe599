"""Ruptured Baker's cyst in patients referred with swollen legs."""

from betis.guideline.source import Source

bakers_jp = Source(
    title="Ruptured Baker's cyst in patients referred with swollen legs",
    published="Jpn J Phlebol 23(3):261",
    year=None,
    supports="Ruptured cyst 1.2% of swollen legs, DVT 38.1%; clinically indistinguishable, ultrasound decides",
    seen=True,
    url="https://www.jstage.jst.go.jp/article/phlebol/23/3/23_261/_article/-char/en",
    study="retrospective series",
    quality="primary",
    note="Title paraphrased",
    people=424,
)
