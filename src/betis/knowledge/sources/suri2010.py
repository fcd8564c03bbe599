"""Does this older adult with lower extremity pain have the clinical syndrome of lumbar spina."""

from betis.guideline.source import Source

suri2010 = Source(
    title="Does this older adult with lower extremity pain have the clinical syndrome of lumbar spinal stenosis?",
    published="JAMA 304(23):2628-2636",
    year=2010,
    supports="LR+: no pain seated 7.4 (1.9-30); better bending forward 6.4 (4.1-9.9); bilateral buttock/leg pain 6.3 (3.1-13); neurogenic claudication 3.7 (2.9-4.8), absence 0.23 (0.17-0.31); age over 70 2.0 (1.6-2.5), under 60 0.40 (0.29-0.57); wide-based gait 13 (1.9-95); Romberg 4.2 (1.4-13); support tool score >=7 3.3 (2.7-4.0)",
    seen=True,
    authors="Suri P, Rainville J, Kalichman L, Katz JN",
    doi="10.1001/jama.2010.1833",
    pmid="21156951",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC3260477",
    study="systematic review of accuracy",
    quality="primary",
    people=741,
)
