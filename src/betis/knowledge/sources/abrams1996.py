"""Muscle cramps in patients with cirrhosis."""

from betis.guideline.source import Source

abrams1996 = Source(
    title="Muscle cramps in patients with cirrhosis",
    published="Am J Gastroenterol 91:1363-1366",
    year=1996,
    supports="Cramps 52% (48/92) cirrhosis vs 7.5% (3/40) chronic hepatitis vs 20% (8/40) heart failure; not explained by electrolytes or diuretics",
    seen=True,
    authors="Abrams GA, Concato J, Fallon MB",
    pmid="8677996",
    url="https://qxmd.com/r/8677996",
    study="cross-sectional",
    quality="primary",
    people=172,
)
