"""Diagnosis of DVT (NICE NG158 summary)."""

from betis.guideline.source import Source

nice_dvt = Source(
    title="Diagnosis of DVT (NICE NG158 summary)",
    published="primarycarenotebook.com",
    year=None,
    supports="Likely: proximal scan within 4 h, or D-dimer + interim anticoagulation + scan within 24 h; unlikely: D-dimer first; repeat scan 6-8 days",
    seen=True,
    authors="Primary Care Notebook / NICE",
    url="https://primarycarenotebook.com/pages/cardiovascular-medicine/deep-vein-thrombosis/diagnosis-of-dvt",
    study="guideline summary",
    quality="secondary",
)
