"""Treatments used for night leg cramps in general practice in Alsace, patients over 60."""

from betis.guideline.source import Source

alsace_survey = Source(
    title="Treatments used for night leg cramps in general practice in Alsace, patients over 60",
    published="deepdyve.com abstract",
    year=None,
    supports="About one in six cramp treatments used by people over 60 in Alsace was potentially harmful, mostly quinine",
    seen=True,
    url="https://www.deepdyve.com",
    study="survey",
    people=632,
    note="Abstract only; exact page address not kept.",
)
