"""Massage, deep vein thrombosis and pulmonary embolism: case accounts."""

from betis.guideline.source import Source

massage_pe = Source(
    title="Massage, deep vein thrombosis and pulmonary embolism: case accounts",
    published="massagefitnessmag.com",
    year=None,
    supports="Lung clot after leg massage in a pregnant woman of 25; clot after deep massage in a man of 67",
    seen=True,
    authors="Massage & Fitness Magazine",
    url="https://www.massagefitnessmag.com/massage/deep-vein-thrombosis/",
    study="webpage",
    note="Retells a case of lung clot after leg massage in a pregnant woman aged 25 and a clot after deep massage in a man of 67.",
)
