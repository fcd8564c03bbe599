"""General clinical practice (textbook-level knowledge)."""

from betis.guideline.source import Source

expert_practice = Source(
    title="General clinical practice (textbook-level knowledge)",
    published="textbook knowledge",
    year=None,
    supports="Mechanisms, distinguishing features and referral habits not tied to a read source",
    seen=False,
    study="expert opinion",
)
