"""Evidence-based and consensus clinical practice guidelines for iron treatment of RLS."""

from betis.guideline.source import Source

rls_iron2018 = Source(
    title="Evidence-based and consensus clinical practice guidelines for iron treatment of RLS",
    published="Sleep Medicine 41:27-44",
    year=2018,
    supports="Ferritin 75 ug/L or less: consider iron in RLS",
    seen=False,
    authors="Allen RP, et al (IRLSSG)",
    study="guideline",
    quality="primary",
)
