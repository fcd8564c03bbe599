"""Nocturnal leg cramps in children: incidence and clinical characteristics."""

from betis.guideline.source import Source

leung1999 = Source(
    title="Nocturnal leg cramps in children: incidence and clinical characteristics",
    published="J Natl Med Assoc 91(6):329-332",
    year=1999,
    supports="7.3% overall (185/2527); none under 8 years; rises at 12, peaks at 16-18; 81.6% had 1-4 episodes a year; mean episode 1.7 min, normal under 2 min; 98.9% unilateral; 73% asleep; residual tenderness 30.8%",
    seen=True,
    authors="Leung AKC, et al",
    pmid="10388258",
    url="https://medluna.com/article/10388258",
    study="cross-sectional clinic survey",
    quality="primary",
    note="The journal is J Natl Med Assoc, not Pediatrics",
    people=2527,
)
