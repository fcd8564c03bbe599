"""Common laboratory thresholds (hyponatraemia, HbA1c, TSH, vitamin D, magnesium, CKD, cortis."""

from betis.guideline.source import Source

lab_common = Source(
    title="Common laboratory thresholds (hyponatraemia, HbA1c, TSH, vitamin D, magnesium, CKD, cortisol, anaemia)",
    published="general medical references (WHO, KDIGO, NICE, European guidelines)",
    year=None,
    supports="Thresholds marked recalled in tests",
    seen=False,
    study="consensus",
    quality="primary",
)
