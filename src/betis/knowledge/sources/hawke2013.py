"""Factors associated with night-time calf muscle cramps: a case-control study."""

from betis.guideline.source import Source

hawke2013 = Source(
    title="Factors associated with night-time calf muscle cramps: a case-control study",
    published="Muscle Nerve 47(3):339-343",
    year=2013,
    supports="Independent factors: muscle twitching OR 4.6 (1.6-15.5); lower-limb tingling OR 4.1 (1.6-10.3); dorsiflexion weakness OR 1.02 per unit (1.01-1.03)",
    seen=True,
    authors="Hawke F, Chuter V, Burns J",
    doi="10.1002/mus.23531",
    pmid="23169577",
    url="https://pubmed.ncbi.nlm.nih.gov/23169577/?dopt=Abstract",
    study="case-control",
    quality="primary",
    note="Neuromuscular disease, pregnancy, dialysis and dementia were excluded",
    people=160,
)
