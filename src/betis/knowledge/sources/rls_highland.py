"""Restless legs syndrome guideline."""

from betis.guideline.source import Source

rls_highland = Source(
    title="Restless legs syndrome guideline",
    published="rightdecisions.scot.nhs.uk",
    year=None,
    supports="Tests: FBC, ferritin, transferrin, renal, liver, glucose, HbA1c, B12, folate, calcium; ferritin below 50 ng/mL associated with RLS",
    seen=True,
    authors="NHS Highland",
    url="https://rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/adult-therapeutic-guidelines/nervous-system/restless-leg-syndrome-rls-guidelines",
    study="guideline",
    quality="primary",
)
