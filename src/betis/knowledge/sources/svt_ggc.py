"""Superficial thrombophlebitis guideline."""

from betis.guideline.source import Source

svt_ggc = Source(
    title="Superficial thrombophlebitis guideline",
    published="rightdecisions.scot.nhs.uk",
    year=None,
    supports="6-44% associated with or develop DVT; symptomatic PE 2-13%",
    seen=True,
    authors="NHS Greater Glasgow and Clyde",
    url="https://rightdecisions.scot.nhs.uk/shared-content/ggc-clinical-guidelines/haematology/venous-thromboembolism/diagnosis-and-treatment/nhsggc-guidelines-for-the-diagnosis-treatment-of-vte/thrombophlebitis-superficial-secondary-care-adults-excluding-pregnancy-396",
    study="guideline",
    quality="primary",
)
