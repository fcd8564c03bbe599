"""Leg cramps in the elderly: prevalence, drug and disease associations."""

from betis.guideline.source import Source

abdulla1999 = Source(
    title="Leg cramps in the elderly: prevalence, drug and disease associations",
    published="Int J Clin Pract 53(7):494-496",
    year=1999,
    supports="Prevalence 50% (women 56%, men 40%); PVD OR 2.9 (1.89-4.55); arthritis OR 2.26 (1.48-3.45); female OR 1.96 (1.28-3.03); heart failure, hypertension, diabetes, stroke and diuretics not associated; analgesics associated",
    seen=True,
    authors="Abdulla AJ, Jones PW, Pearce VR",
    pmid="10692732",
    url="https://pubmed.ncbi.nlm.nih.gov/10692732/?dopt=Abstract",
    study="cross-sectional",
    quality="primary",
    people=365,
)
