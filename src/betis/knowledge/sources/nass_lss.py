"""Diagnosis and treatment of degenerative lumbar spinal stenosis (evidence-based guideline)."""

from betis.guideline.source import Source

nass_lss = Source(
    title="Diagnosis and treatment of degenerative lumbar spinal stenosis (evidence-based guideline)",
    published="NASS",
    year=2011,
    supports="Definition and MRI as preferred imaging",
    seen=False,
    authors="North American Spine Society",
    study="guideline",
    quality="primary",
)
