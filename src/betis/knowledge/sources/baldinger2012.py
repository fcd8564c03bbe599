"""Treatment for cramps in amyotrophic lateral sclerosis/motor neuron disease."""

from betis.guideline.source import Source

baldinger2012 = Source(
    title="Treatment for cramps in amyotrophic lateral sclerosis/motor neuron disease",
    published="Cochrane Database of Systematic Reviews",
    year=2012,
    supports="Gabapentin did not help cramps in motor neurone disease (recalled)",
    seen=False,
    authors="Baldinger R, Katzberg HD, Weber M",
    study="systematic review",
)
