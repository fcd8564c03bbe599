"""Nocturnal leg cramps: prevalence and associations with demographics, sleep disturbance sym."""

from betis.guideline.source import Source

grandner2017 = Source(
    title="Nocturnal leg cramps: prevalence and associations with demographics, sleep disturbance symptoms, medical conditions and cardiometabolic risk factors",
    published="PLoS ONE 12(6):e0178465",
    year=2017,
    supports="24-25% mild and 6% moderate-severe in US adults; adjusted associations with age, low education, short sleep, leg jerks, snoring, BMI, smoking, hypertension, heart failure, angina, stroke, arthritis, respiratory disease, cancer, depression, CRP, HbA1c, calcium; strongest partial R2: leg jerks, poor health, arthritis",
    seen=True,
    authors="Grandner MA, Winkelman JW",
    doi="10.1371/journal.pone.0178465",
    pmid="28586374",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC5460850",
    study="cross-sectional (NHANES 2005-08)",
    quality="primary",
    note="Question asked about leg cramps while trying to sleep; item-level odds ratios were not in the text read",
)
