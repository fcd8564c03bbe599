"""General pharmacology and product labelling (mechanisms, class effects)."""

from betis.guideline.source import Source

rx_recalled = Source(
    title="General pharmacology and product labelling (mechanisms, class effects)",
    published="BNF, product labels",
    year=None,
    supports="Mechanisms and class effects of medicines not tied to a read source, among them antacids, theophylline, aminophylline and levothyroxine",
    seen=False,
    study="expert opinion",
)
