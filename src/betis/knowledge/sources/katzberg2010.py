"""Assessment: symptomatic treatment for muscle cramps (an evidence-based review)."""

from betis.guideline.source import Source

katzberg2010 = Source(
    title="Assessment: symptomatic treatment for muscle cramps (an evidence-based review)",
    published="American Academy of Neurology / Neurology",
    year=2010,
    supports="Evidence-based review of treatment for muscle cramps, quinine included (24 prospective trials)",
    seen=True,
    authors="Katzberg HD, Khan AH, So YT",
    doi="10.1212/WNL.0b013e3181d0ccca",
    pmid="20177124",
    url="https://stanfordhealthcare.org/publications/900/90019.html",
    study="guideline",
    note="24 prospective trials met the inclusion criteria.",
)
