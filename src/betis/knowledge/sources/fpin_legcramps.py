"""What is the diagnostic approach to a patient with leg cramps?."""

from betis.guideline.source import Source

fpin_legcramps = Source(
    title="What is the diagnostic approach to a patient with leg cramps?",
    published="FPIN Clinical Inquiries",
    year=None,
    supports="Most cases have no detectable cause; testing guided by history: ferritin, electrolytes, glucose, magnesium, zinc, creatinine, urea, liver tests, TSH (SOR C)",
    seen=True,
    authors="Family Physicians Inquiries Network",
    url="https://mospace.umsystem.edu/xmlui/handle/10355/3348",
    study="evidence-based answer (SOR C)",
    quality="primary",
)
