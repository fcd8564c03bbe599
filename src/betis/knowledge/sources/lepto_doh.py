"""When should leptospirosis be suspected?."""

from betis.guideline.source import Source

lepto_doh = Source(
    title="When should leptospirosis be suspected?",
    published="doh.gov.ph",
    year=None,
    supports="Fever at least 2 days + flood exposure + two of: myalgia, calf tenderness, red eyes, chills, abdominal pain, headache, jaundice, low urine",
    seen=True,
    authors="Philippine Department of Health",
    url="https://doh.gov.ph/node/17368",
    study="public guidance",
    quality="primary",
)
