"""Survey of experience, help-seeking and perceived treatment effect in night-time calf cramp."""

from betis.guideline.source import Source

blyton2012 = Source(
    title="Survey of experience, help-seeking and perceived treatment effect in night-time calf cramp",
    published="J Foot Ankle Res 5",
    year=2012,
    supports="Weekly sufferers: median recalled onset age 50; mean usual pain 66 of 100 mm; either calf; soreness for days; daytime cramps common",
    seen=True,
    authors="Blyton F, Chuter V, Burns J",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC3361473",
    study="survey",
    quality="primary",
    note="Title paraphrased",
    people=80,
)
