"""Thrombophlebitis: massage contraindication."""

from betis.guideline.source import Source

massage_tp = Source(
    title="Thrombophlebitis: massage contraindication",
    published="somatics.de",
    year=None,
    supports="Massage is contraindicated in thrombophlebitis",
    seen=True,
    authors="somatics.de Pathology Book",
    url="https://www.somatics.de/PathologyBook/Thrombophlebitis.htm",
    study="textbook",
)
