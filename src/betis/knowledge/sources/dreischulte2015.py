"""NSAIDs combined with diuretics and/or renin-angiotensin inhibitors and acute kidney injury."""

from betis.guideline.source import Source

dreischulte2015 = Source(
    title="NSAIDs combined with diuretics and/or renin-angiotensin inhibitors and acute kidney injury",
    published="Kidney Int",
    year=2015,
    supports="NSAIDs combined with diuretics and/or renin-angiotensin inhibitors and acute kidney injury",
    seen=True,
    authors="Dreischulte T, Morales DR, Bell S, Guthrie B",
    study="nested_case_control",
    people=78379,
)
