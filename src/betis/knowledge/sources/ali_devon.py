"""Acute limb ischaemia referral guidance."""

from betis.guideline.source import Source

ali_devon = Source(
    title="Acute limb ischaemia referral guidance",
    published="devonformularyguidance.nhs.uk",
    year=None,
    supports="Always affects the foot; calf pain without foot symptoms is not typical of ischaemia; sensory loss, paralysis, muscle tenderness = emergency; AF commonest embolic source",
    seen=True,
    authors="North and South Devon formulary",
    url="https://northeast.devonformularyguidance.nhs.uk/referral-guidance/northern-locality/vascular/acute-limb-ischaemia",
    study="referral guidance",
    quality="primary",
)
