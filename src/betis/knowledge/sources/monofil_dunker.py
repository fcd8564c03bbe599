"""Diagnostic accuracy of the 5.07 monofilament test for diabetes polyneuropathy."""

from betis.guideline.source import Source

monofil_dunker = Source(
    title="Diagnostic accuracy of the 5.07 monofilament test for diabetes polyneuropathy",
    published="BMJ Open Diabetes Res Care 11:e003545",
    year=2023,
    supports="Sens 0.60, spec 0.82, LR+ 3.28 (2.37-4.53), LR- 0.49 (0.42-0.57)",
    seen=True,
    authors="Dunker O, et al",
    doi="10.1136/bmjdrc-2023-003545",
    url="https://ouci.dntb.gov.ua/works/l1ZBK139",
    study="accuracy study",
    quality="primary",
    people=506,
)
