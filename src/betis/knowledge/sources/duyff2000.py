"""Neuromuscular findings in thyroid dysfunction: a prospective clinical and electrodiagnosti."""

from betis.guideline.source import Source

duyff2000 = Source(
    title="Neuromuscular findings in thyroid dysfunction: a prospective clinical and electrodiagnostic study",
    published="J Neurol Neurosurg Psychiatry 68:750-755",
    year=2000,
    supports="Hypothyroid: 79% neuromuscular complaints, 38% weakness, 42% axonal neuropathy signs. Hyperthyroid: 67% symptoms, 62% weakness, 19% neuropathy signs",
    seen=True,
    authors="Duyff RF, et al",
    doi="10.1136/jnnp.68.6.750",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC1736982",
    study="prospective cohort",
    quality="primary",
)
