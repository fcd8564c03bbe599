"""Predicting deep venous thrombosis in pregnancy: external validation of the LEFt clinical p."""

from betis.guideline.source import Source

left_rule = Source(
    title="Predicting deep venous thrombosis in pregnancy: external validation of the LEFt clinical prediction rule",
    published="Haematologica",
    year=2013,
    supports="DVT 0/46 (0-7.9%) with no criterion vs 13/111 (11.7%) with at least one; not a stand-alone test",
    seen=True,
    authors="Righini M, et al",
    pmid="23065510",
    url="https://read.qxmd.com/read/23065510/predicting-deep-venous-thrombosis-in-pregnancy-external-validation-of-the-left-clinical-prediction-rule",
    study="validation",
    quality="primary",
    people=157,
)
